import { View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatDateTime } from '@/domain/time';
import { Card, Cell, CellGroup } from '@/ui';
import { Way } from './Way';

const METHODS = {
  PICKUP: { method: '上门取件', code: '取件码' },
  DROP_OFF: { method: '自行寄回', code: '寄件码' },
} as const;

/** How the device goes back: the code for the courier, where it goes, and its way so far. */
export function ReturningCard({ returning }: { readonly returning: NonNullable<Order['returning']> }) {
  const { at, code, receiver, events } = returning;
  const words = METHODS[returning.method];
  return (
    <View>
      <CellGroup title="归还信息">
        <Cell label="归还方式" value={words.method} />
        <Cell label={words.code} value={code} />
        <Cell label="寄往" description={receiver} />
        <Cell label="申请时间" value={formatDateTime(at)} />
      </CellGroup>
      <View>
        {events.length > 0 && (
          <Card title="归还进度">
            <Way label="归还进度" events={events} />
          </Card>
        )}
      </View>
    </View>
  );
}
