import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { focusable } from './focus';
import './Pressable.scss';

export interface PressableProps {
  readonly role?: 'button' | 'checkbox' | 'radio' | 'tab' | undefined;
  /** The name read out; the text inside if absent. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  /** For `checkbox` and `radio`. */
  readonly checked?: boolean | undefined;
  /** For `tab`. */
  readonly selected?: boolean | undefined;
  /** For a button that shows and hides something. */
  readonly expanded?: boolean | undefined;
  readonly onTap: () => void;
  readonly children?: ReactNode;
}

/** Anything that can be tapped: it has a role and a name, shows that it is pressed, and answers a keyboard on H5. */
export function Pressable(props: PressableProps) {
  const { role = 'button', label, className = '', disabled = false, busy, checked, selected, expanded } = props;
  const { onTap, children } = props;
  const tap = () => {
    if (!disabled) onTap();
  };
  return (
    <View
      className={`zj-pressable ${className}`}
      role={role}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-busy={busy || undefined}
      aria-checked={checked}
      aria-selected={selected}
      aria-expanded={expanded}
      {...(disabled ? {} : { hoverClass: 'pressed', hoverStayTime: 80, ...focusable(tap) })}
      onClick={tap}
    >
      {children}
    </View>
  );
}
