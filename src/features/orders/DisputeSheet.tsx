import { useRef, useState } from 'react';
import * as v from 'valibot';
import { ApiError, call } from '@/api';
import { disputeRequest, fieldMessages } from '@/contract';
import { useChange } from '@/shell';
import { CellGroup, Field } from '@/ui';
import { ConfirmSheet } from './ConfirmSheet';
import type { OrderSheetProps } from './useOrderChange';

/** Has somebody look at the inspection again, once; what was typed stays until it is sent. */
export function DisputeSheet({ order, isOpen, onClose, onOrder, onReload }: OrderSheetProps) {
  const params = { id: order.id };
  const message = useRef('');
  const [wrong, setWrong] = useState<string>();
  const disputing = useChange(async (cancel) => {
    const checked = v.safeParse(disputeRequest, { message: message.current });
    setWrong(checked.success ? undefined : fieldMessages(checked.issues).message);
    if (!checked.success) return;
    try {
      const after = await call('disputeInspection', { params, body: checked.output }, { cancel });
      if (!cancel.cancelled) onOrder(after);
    } catch (error) {
      const atField = error instanceof ApiError ? error.fields.message : undefined;
      if (!atField) throw error;
      setWrong(atField);
    }
  }, onReload);
  return (
    <ConfirmSheet
      title="提出异议"
      isOpen={isOpen}
      onClose={onClose}
      action={disputing}
      confirm="提交异议"
      onConfirm={() => disputing.run()}
    >
      <CellGroup>
        <Field
          label="异议说明"
          multiline
          value={message.current}
          maxLength={500}
          placeholder="例如：这处划痕收货时就有"
          hint="由另一位检测人员重新核对，最晚 3 个工作日内答复，答复之前不会扣款。每次检测可以提出一次异议。"
          error={wrong}
          onChange={(text) => {
            message.current = text;
            if (wrong) setWrong(undefined);
          }}
        />
      </CellGroup>
    </ConfirmSheet>
  );
}
