import { View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { formatFullDateTime } from '@/domain/time';
import type { OpenSum } from '@/shared';
import { Cell, CellGroup } from '@/ui';
import { InspectionPhotos } from './InspectionPhotos';
import { damageRelief, damageSum } from './sums';

interface InspectionCardProps {
  readonly inspection: NonNullable<Order['inspection']>;
  readonly onSum: (sum: OpenSum) => void;
}

/** What the inspection after a return found, with its photos and what is to be paid for it. */
export function InspectionCard({ inspection, onSum }: InspectionCardProps) {
  const { at, photos, findings, fee } = inspection;
  const relief = damageRelief(inspection);
  return (
    <CellGroup title="检测结果">
      <Cell label="检测时间" value={formatFullDateTime(at)} />
      {findings.map(({ text, fee: own }) => (
        <Cell key={text} label={text} value={formatYuan(own)} />
      ))}
      {relief && <Cell label={relief.label} value={formatYuan(relief.amount)} />}
      <View>{photos.length > 0 && <InspectionPhotos photos={photos} />}</View>
      {findings.length === 0 ? (
        <Cell label="没有发现问题" value="无需赔付" />
      ) : (
        <Cell label="赔付合计" value={formatYuan(fee)} onTap={() => onSum(damageSum(inspection))} />
      )}
    </CellGroup>
  );
}
