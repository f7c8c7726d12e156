import { Text, View } from '@tarojs/components';
import { Pressable } from './Pressable';
import './Tabs.scss';

export interface TabsProps<Id extends string> {
  /** What the tabs divide, e.g. 订单状态. */
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** Tabs in one row, which scrolls sideways where it is too long. */
export function Tabs<Id extends string>({ label, items, value, onChange }: TabsProps<Id>) {
  return (
    <View className="u-tb" role="tablist" aria-label={label}>
      {items.map((item) => (
        <Pressable
          key={item.id}
          role="tab"
          className={`u-tb-i${item.id === value ? ' u-tb-on' : ''}`}
          selected={item.id === value}
          onTap={() => onChange(item.id)}
        >
          <Text>{item.label}</Text>
        </Pressable>
      ))}
    </View>
  );
}
