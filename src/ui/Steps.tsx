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
    <View className="u-st" role="list" aria-label={`申请进度${where}`}>
      {items.map(({ label, state }, index) => (
        <View
          key={label}
          className={`u-st-i u-st-${state}`}
          role="listitem"
          aria-current={state === 'current' ? 'step' : undefined}
          aria-label={`${label}，${SPOKEN[state]}`}
        >
          <View className="u-st-d" aria-hidden="true">
            {state === 'done' ? <Icon name="check" /> : <Text>{index + 1}</Text>}
          </View>
          <View className="u-st-l" aria-hidden="true">
            <Text>{label}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
