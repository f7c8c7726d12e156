import { Text, View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { formatDateTime } from '@/domain/time';
import { Cell, CellGroup, Picture } from '@/ui';
import './order.scss';

/** What the inspection after a return found, with its photos and what is to be paid for it. */
export function InspectionCard({ inspection }: { readonly inspection: NonNullable<Order['inspection']> }) {
  const { at, photos, findings, fee } = inspection;
  return (
    <CellGroup title="检测结果">
      <Cell label="检测时间" value={formatDateTime(at)} />
      {findings.map(({ text, fee: own }) => (
        <Cell key={text} label={text} value={formatYuan(own)} />
      ))}
      <View>
        {photos.length > 0 && (
          <View className="or-p">
            {photos.map((photo, index) => (
              <Picture key={photo} className="or-i" src={photo} label={`检测照片 ${index + 1}`} />
            ))}
          </View>
        )}
      </View>
      <Cell label={<Text>赔付合计</Text>} value={formatYuan(fee)} />
    </CellGroup>
  );
}
