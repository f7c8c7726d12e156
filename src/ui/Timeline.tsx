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
    <View className="u-tl" role="list" aria-label={label}>
      {items.map(({ key, text, at, state }) => {
        const sign = SIGNS[state];
        return (
          <View
            key={key}
            className={`u-tl-i u-tl-${state}`}
            role="listitem"
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <View className="u-tl-d" role="img" aria-label={SPOKEN[state]}>
              {sign && <Icon name={sign} />}
            </View>
            <View className="u-tl-b">
              <View className="u-tl-h">
                <View className="u-tl-t">{text}</View>
                {at !== undefined && (
                  <View className="u-tl-a">
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
