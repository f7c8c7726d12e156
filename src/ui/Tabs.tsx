import { Text, View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { Pressable } from './Pressable';
import './Tabs.scss';

export interface TabsProps<Id extends string> {
  /** What the tabs divide, e.g. 订单状态. */
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** Scrolls the row, and nothing around it, until the chosen tab stands in its middle, as far as there is something to scroll. */
function centreChosen(row: HTMLElement): void {
  // Not by its class, which Taro's View puts on after the update.
  const chosen = row.querySelector<HTMLElement>('[aria-selected="true"]');
  if (chosen) row.scrollLeft = chosen.offsetLeft + (chosen.offsetWidth - row.clientWidth) / 2;
}

/** Tabs in one row, which scrolls sideways where it is too long; on H5 the chosen one comes to its middle by itself. */
export function Tabs<Id extends string>({ label, items, value, onChange }: TabsProps<Id>) {
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab was chosen, and stands elsewhere
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' && row.current) centreChosen(row.current);
  }, [value]);
  return (
    <View ref={row} className="zj-tabs" role="tablist" aria-label={label}>
      {items.map((item) => (
        <Pressable
          key={item.id}
          role="tab"
          className={`zj-tabs__item${item.id === value ? ' zj-tabs__item--on' : ''}`}
          selected={item.id === value}
          onTap={() => onChange(item.id)}
        >
          <Text>{item.label}</Text>
        </Pressable>
      ))}
    </View>
  );
}
