import { call } from '@/api';
import { disputeRequest } from '@/contract';
import { REPLY_TIME } from '@/domain/policy';
import { ObjectionSheet } from '@/shared';
import type { OrderSheetProps } from './useOrderChange';

/** Has somebody look at the inspection again, once. */
export function DisputeSheet({ order, isOpen, onClose, onOrder, onReload }: OrderSheetProps) {
  const params = { id: order.id };
  return (
    <ObjectionSheet
      title="提出异议"
      label="异议说明"
      placeholder="例如：这处划痕收货时就有"
      hint={`由另一位检测人员重新核对，最晚 ${REPLY_TIME}答复，答复之前不会扣款。每次检测可以提出一次异议。`}
      confirm="提交异议"
      request={disputeRequest}
      send={async (body, cancel) => {
        const after = await call('disputeInspection', { params, body }, { cancel });
        if (!cancel.cancelled) onOrder(after);
      }}
      isOpen={isOpen}
      onClose={onClose}
      onReload={onReload}
    />
  );
}
