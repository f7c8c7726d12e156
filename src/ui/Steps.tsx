import { Text, View } from '@tarojs/components';
import { Icon } from './Icon';
import './Steps.scss';

export interface StepsProps {
  readonly items: readonly { readonly label: string; readonly state: 'done' | 'current' | 'todo' }[];
}

const SPOKEN = { done: '已完成', current: '当前', todo: '未开始' } as const;

/** Where one is among a few steps in a row. */
export function Steps({ items }: StepsProps) {
  const current = items.findIndex((item) => item.state === 'current');
  const where = current < 0 ? '' : `，当前第 ${current + 1} 步，共 ${items.length} 步`;
  return (
    <View className="zj-steps" role="list" aria-label={`申请进度${where}`}>
      {items.map(({ label, state }, index) => (
        <View
          key={label}
          className={`zj-steps__item zj-steps__item--${state}`}
          role="listitem"
          aria-current={state === 'current' ? 'step' : undefined}
          aria-label={`${label}，${SPOKEN[state]}`}
        >
          <View className="zj-steps__dot" aria-hidden="true">
            {state === 'done' ? <Icon name="check" /> : <Text>{index + 1}</Text>}
          </View>
          <View className="zj-steps__label" aria-hidden="true">
            <Text>{label}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
