import { Text, View } from '@tarojs/components';
import { Pressable } from './Pressable';
import './Chips.scss';

export interface ChipOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A second line: a price, why it cannot be chosen. */
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface ChipsProps<Id extends string> {
  /** What is chosen here, e.g. 颜色. */
  readonly label: string;
  readonly options: readonly ChipOption<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
}

/** One of a few options, all of them in sight. */
export function Chips<Id extends string>({ label, options, value, onChange }: ChipsProps<Id>) {
  return (
    <View className="zj-chips" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.id}
          role="radio"
          className={`zj-chips__option${option.id === value ? ' zj-chips__option--on' : ''}${option.disabled ? ' zj-chips__option--off' : ''}`}
          checked={option.id === value}
          disabled={option.disabled}
          onTap={() => onChange(option.id)}
        >
          <View>
            <Text>{option.label}</Text>
          </View>
          {option.note !== undefined && (
            <View className="zj-chips__note">
              <Text>{option.note}</Text>
            </View>
          )}
        </Pressable>
      ))}
    </View>
  );
}
