import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { Device } from '@/contract';
import { formatYuan } from '@/domain/money';
import { Card, Checkbox, Chips } from '@/ui';
import { colourOptions, type SkuOption, storageOptions } from './skuChoice';
import type { DeviceChoice } from './useDeviceChoice';

interface ChoiceCardProps {
  readonly device: Device;
  readonly choice: DeviceChoice;
}

const chip = ({ value, isDisabled }: SkuOption) => ({ id: value, label: value, disabled: isDisabled });

/** Which colour and version, for how long, with what beside it. */
export function ChoiceCard({ device, choice }: ChoiceCardProps) {
  const { skus, plans, addOns } = device;
  const storages = storageOptions(skus, choice.sku);
  return (
    <Card>
      <Group title="颜色">
        <Chips
          label="颜色"
          options={colourOptions(skus).map(chip)}
          value={choice.sku.colour}
          onChange={choice.chooseColour}
        />
      </Group>
      {storages.length > 0 && (
        <Group title="规格">
          <Chips label="规格" options={storages.map(chip)} value={choice.sku.storage} onChange={choice.chooseStorage} />
        </Group>
      )}
      <Group title="租期">
        <Chips
          label="租期"
          options={plans.map(({ id, months }) => ({ id, label: `${months} 个月` }))}
          value={choice.plan.id}
          onChange={choice.choosePlan}
        />
      </Group>
      {addOns.length > 0 && (
        <Group title="增值服务（可不选）">
          {addOns.map(({ id, name, description, price }) => (
            <Checkbox
              key={id}
              checked={choice.addOns.some((addOn) => addOn.id === id)}
              onChange={() => choice.toggleAddOn(id)}
            >
              <View className="zj-add-on">
                <Text className="zj-add-on__name">{name}</Text>
                <Text className="zj-add-on__price">{formatYuan(price)}</Text>
              </View>
              <View className="zj-add-on__description">
                <Text>{description}</Text>
              </View>
            </Checkbox>
          ))}
        </Group>
      )}
    </Card>
  );
}

function Group({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  return (
    <View className="zj-choice">
      <View className="zj-choice__title">
        <Text>{title}</Text>
      </View>
      {children}
    </View>
  );
}
