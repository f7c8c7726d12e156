import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import './Hero.scss';

export interface HeroProps {
  readonly icon: IconName;
  readonly tone?: 'brand' | 'success' | 'warning' | 'danger' | 'neutral' | undefined;
  readonly title: string;
  readonly text?: ReactNode;
  /** Below the text, e.g. a date or a Notice. */
  readonly children?: ReactNode;
}

/** Keeps a number on one line with what it counts, wherever the engine evens out the lines. */
const NUMBER_AND_UNIT = '$1\u00a0';

/** What a screen is about, or how something stands, in one picture and one sentence. */
export function Hero({ icon, tone = 'brand', title, text, children }: HeroProps) {
  return (
    <View className="zj-hero">
      <View className={`zj-hero__icon zj-hero__icon--${tone}`} aria-hidden="true">
        <Icon name={icon} size="huge" />
      </View>
      <View className="zj-hero__title" role="status">
        <Text>{title.replace(/(\d) /g, NUMBER_AND_UNIT)}</Text>
      </View>
      <View className="zj-hero__description">{text}</View>
      {children}
    </View>
  );
}
