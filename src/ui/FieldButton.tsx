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
    <View className={`u-f${error === undefined ? '' : ' u-f-e'}`}>
      <Pressable className="u-f-r" onTap={onTap}>
        <View className="u-f-l">{label}</View>
        <View className={`u-f-i u-f-v${value ? '' : ' u-f-p'}`}>{value || placeholder}</View>
        <View className="u-f-x u-f-o">
          <Icon name="arrow" />
        </View>
      </Pressable>
      <View>
        {error !== undefined && (
          <View className="u-f-m" role="alert">
            <Text>{error}</Text>
          </View>
        )}
      </View>
    </View>
  );
}
