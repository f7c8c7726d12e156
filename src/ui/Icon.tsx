import { View } from '@tarojs/components';
import './Icon.scss';

export type IconName =
  | 'arrow'
  | 'back'
  | 'check'
  | 'clear'
  | 'clock'
  | 'close'
  | 'device'
  | 'down'
  | 'face'
  | 'history'
  | 'info'
  | 'location'
  | 'lock'
  | 'offline'
  | 'order'
  | 'person'
  | 'phone'
  | 'search'
  | 'service'
  | 'shield'
  | 'success'
  | 'truck'
  | 'wallet'
  | 'warning'
  | 'zhima';

export interface IconProps {
  readonly name: IconName;
  /** As large as the surrounding text if absent; `huge` is 44 pt. */
  readonly size?: 'huge' | undefined;
  /** A name, where the icon says something that no text beside it says. */
  readonly label?: string | undefined;
}

/** A sign drawn by CSS in the colour and size of the text around it, so that it costs a class name and no picture. */
export function Icon({ name, size, label }: IconProps) {
  const look = `zj-icon zj-icon--${name}${size ? ` zj-icon--${size}` : ''}`;
  if (label === undefined) return <View className={look} aria-hidden="true" />;
  return <View className={look} role="img" aria-label={label} />;
}
