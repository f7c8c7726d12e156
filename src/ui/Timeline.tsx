import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import './Timeline.scss';

export interface TimelineItem {
  readonly key: string;
  readonly text: ReactNode;
  /** When, as printed. */
  readonly at?: string | undefined;
  /** `noted`: it happened, and led nowhere: a call that was missed. */
  readonly state: 'done' | 'current' | 'noted' | 'failed';
}

export interface TimelineProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

const SPOKEN = { done: '已完成', current: '进行中', noted: '已记录', failed: '未通过' } as const;
const SIGNS: { readonly [State in TimelineItem['state']]?: IconName } = { done: 'check', failed: 'close' };

/** What happened and what will, from top to bottom. */
export function Timeline({ label, items }: TimelineProps) {
  return (
    <View className="zj-timeline" role="list" aria-label={label}>
      {items.map(({ key, text, at, state }) => {
        const sign = SIGNS[state];
        return (
          <View
            key={key}
            className={`zj-timeline__item zj-timeline__item--${state}`}
            role="listitem"
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <View className="zj-timeline__dot" role="img" aria-label={SPOKEN[state]}>
              {sign && <Icon name={sign} />}
            </View>
            <View className="zj-timeline__body">
              <View className="zj-timeline__head">
                <View className="zj-timeline__text">{text}</View>
                {at !== undefined && (
                  <View className="zj-timeline__at">
                    <Text>{at}</Text>
                  </View>
                )}
              </View>
            </View>
          </View>
        );
      })}
    </View>
  );
}
