import { View } from '@tarojs/components';
import type { Order } from '@/contract';
import { Card } from '@/ui';
import { Way } from './Way';
import './order.scss';

/** Where the parcel is: carrier, number, and its way so far. */
export function TrackingCard({ tracking }: { readonly tracking: NonNullable<Order['tracking']> }) {
  const { carrier, number, events } = tracking;
  return (
    <Card title="物流信息">
      <View className="zj-order__parcel">{`${carrier} ${number}`}</View>
      <Way label="物流进度" events={events} />
    </Card>
  );
}
