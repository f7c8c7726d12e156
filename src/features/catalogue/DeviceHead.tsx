import { Text, View } from '@tarojs/components';
import type { Device } from '@/contract';
import { formatYuan } from '@/domain/money';
import { Price, Tag } from '@/ui';
import { CONDITION_WORDS } from './labels';

interface DeviceHeadProps {
  readonly device: Device;
  /** What an instalment of the plan chosen costs, 分. */
  readonly monthly: number;
}

/** What it is, how used it is, and what it costs. */
export function DeviceHead({ device, monthly }: DeviceHeadProps) {
  const condition = CONDITION_WORDS[device.condition];
  return (
    <View className="zj-device-head">
      <View className="zj-device-head__price">
        <Price text={formatYuan(monthly)} unit="/月" size="large" />
        <Text className="zj-device-head__official-price">{`官方价 ${formatYuan(device.officialPrice)}`}</Text>
      </View>
      <View className="zj-device-head__name" role="heading" aria-level="2">
        <Text>{device.name}</Text>
      </View>
      <View className="zj-device-head__tags">
        <Tag kind="info">{condition.label}</Tag>
        <Tag kind="info">可免押</Tag>
        <Tag>{device.brand}</Tag>
      </View>
      <View className="zj-device-head__description">
        <Text>{condition.meaning}</Text>
      </View>
    </View>
  );
}
