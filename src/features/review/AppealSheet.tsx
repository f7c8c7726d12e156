import { call } from '@/api';
import { appealRequest, type Review } from '@/contract';
import { REVIEW_TIME } from '@/domain/policy';
import { ObjectionSheet } from '@/shared';

interface AppealSheetProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => Promise<unknown>;
}

/** Asks a person to look at the rejection again, once. */
export function AppealSheet({ id, isOpen, onClose, onReview, onReload }: AppealSheetProps) {
  return (
    <ObjectionSheet
      title="申请人工复核"
      label="情况说明"
      placeholder="例如：收入或住址有变化"
      hint={`由没有参与过这次审核的人员重新查看，不由系统自动决定。每份申请可以复核一次，结果在 ${REVIEW_TIME}内告知。`}
      confirm="提交复核申请"
      request={appealRequest}
      send={async (body, cancel) => {
        const review = await call('appealRejection', { params: { id }, body }, { cancel });
        if (cancel.cancelled) return;
        onClose();
        onReview(review);
      }}
      isOpen={isOpen}
      onClose={onClose}
      onReload={onReload}
    />
  );
}
