import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import { useChange } from '@/async';
import type { Application, Review } from '@/contract';
import { ActionNotice } from '@/layout';
import { DetailsField, keptWords, toldValues, useDetailsForm, useRegionField } from '@/shared/details';
import { Button, CellGroup, Sheet } from '@/ui';
import { checkSupplement, supplementOf } from './supplementForm';

interface SupplementSheetProps {
  readonly application: Application;
  readonly supplement: NonNullable<Review['supplement']>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => Promise<unknown>;
}

/** Of what was typed, where the server tells no more of it than a mask. */
const GIVEN = '为保护您的信息，已填写的内容不再完整显示，请重新填写';

/**
 * 「完善信息」: only the parts that the review asks for open again, with its reason. It begins with what the server has told of
 * them by the time it is first opened, which may be later than the review, and from then on keeps what is typed.
 */
export function SupplementSheet(props: SupplementSheetProps) {
  const [wasOpened, setWasOpened] = useState(props.isOpen);
  if (props.isOpen && !wasOpened) setWasOpened(true);
  return <View>{wasOpened && <OpenedSheet {...props} />}</View>;
}

function OpenedSheet(props: SupplementSheetProps) {
  const { application, supplement, isOpen, onClose, onReview, onReload } = props;
  const { parts, reason } = supplement;
  const { id, profile } = application;
  // It begins with what the server tells, to be completed; what it tells no more of than a mask is typed anew.
  const [before] = useState(() => toldValues(profile));
  const form = useDetailsForm({ begin: () => before, check: (values) => checkSupplement(values, parts, before) });
  const region = useRegionField(form);
  const send = useChange(async (cancel) => {
    await form.submit(async () => {
      const body = supplementOf(form.values(), parts);
      const review = await call('supplementApplication', { params: { id }, body }, { cancel });
      if (cancel.cancelled) return;
      onClose();
      onReview(review);
    });
  }, onReload);
  return (
    <View>
      <Sheet
        open={isOpen}
        title="完善信息"
        onClose={onClose}
        footer={
          <Button block loading={send.isPending} onTap={() => send.run()}>
            提交补充资料
          </Button>
        }
      >
        <View>
          <ActionNotice error={send.error} isSlow={send.isSlow} />
          <View className="zj-review__wanted">
            <Text>{reason}</Text>
          </View>
          <CellGroup note="只用于继续这份申请的审核和收货，其他资料保持不变。">
            {parts.includes('name') && <DetailsField form={form} field="name" {...keptWords('name', profile, GIVEN)} />}
            {parts.includes('phone') && <DetailsField form={form} field="phone" placeholder="用于收货和审核联系" />}
            {parts.includes('address') && (
              <View>
                {region.row}
                <DetailsField form={form} field="detail" {...keptWords('detail', profile, GIVEN)} />
              </View>
            )}
          </CellGroup>
        </View>
      </Sheet>
      {region.sheet}
    </View>
  );
}
