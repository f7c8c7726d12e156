import { Text, View } from '@tarojs/components';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import './Field.scss';

export interface FieldButtonProps {
  readonly label: string;
  /** What was chosen; empty if nothing yet. */
  readonly value: string;
  readonly placeholder: string;
  readonly error?: string | undefined;
  readonly onTap: () => void;
}

/** A row of a form that is chosen in a sheet and not typed, e.g. 所在地区. It is read out as it stands: the label, and the value. */
export function FieldButton({ label, value, placeholder, error, onTap }: FieldButtonProps) {
  return (
    <View className={`zj-field${error === undefined ? '' : ' zj-field--wrong'}`}>
      <Pressable className="zj-field__row" onTap={onTap}>
        <View className="zj-field__label">{label}</View>
        <View className={`zj-field__input zj-field__value${value ? '' : ' zj-field__value--empty'}`}>
          {value || placeholder}
        </View>
        <View className="zj-field__end zj-field__arrow">
          <Icon name="arrow" />
        </View>
      </Pressable>
      <View>
        {error !== undefined && (
          <View className="zj-field__message" role="alert">
            <Text>{error}</Text>
          </View>
        )}
      </View>
    </View>
  );
}
