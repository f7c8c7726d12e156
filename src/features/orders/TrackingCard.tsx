import { View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatDateTime } from '@/domain/time';
import { Card, Timeline } from '@/ui';
import './order.scss';

/** Where the parcel is: carrier, number, and its way so far. */
export function TrackingCard({ tracking }: { readonly tracking: NonNullable<Order['tracking']> }) {
  const { carrier, number, events } = tracking;
  return (
    <Card title="物流信息">
      <View className="or-n">{`${carrier} ${number}`}</View>
      <Timeline
        label="物流进度"
        items={events.map(({ at, text }, index) => ({
          key: `${at}-${index}`,
          text,
          at: formatDateTime(at),
          state: index === events.length - 1 ? 'current' : 'done',
        }))}
      />
    </Card>
  );
}
