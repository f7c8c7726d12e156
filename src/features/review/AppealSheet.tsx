import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import * as v from 'valibot';
import { ApiError, call } from '@/api';
import { appealRequest, fieldMessages, type Review } from '@/contract';
import { ActionNotice, useChange } from '@/shell';
import { Button, CellGroup, Field, Sheet } from '@/ui';

interface AppealSheetProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => Promise<unknown>;
}

/** Asks a person to look at the rejection again, once; what was typed stays until it is sent. */
export function AppealSheet({ id, isOpen, onClose, onReview, onReload }: AppealSheetProps) {
  const message = useRef('');
  const [wrong, setWrong] = useState<string>();
  const appeal = useChange(async (cancel) => {
    const checked = v.safeParse(appealRequest, { message: message.current });
    setWrong(checked.success ? undefined : fieldMessages(checked.issues).message);
    if (!checked.success) return;
    try {
      const review = await call('appealRejection', { params: { id }, body: checked.output }, { cancel });
      if (cancel.cancelled) return;
      onClose();
      onReview(review);
    } catch (error) {
      const atField = error instanceof ApiError ? error.fields.message : undefined;
      if (!atField) throw error;
      setWrong(atField);
    }
  }, onReload);
  return (
    <Sheet
      open={isOpen}
      title="申请人工复核"
      onClose={onClose}
      footer={
        <Button block loading={appeal.isPending} onTap={() => appeal.run()}>
          提交复核申请
        </Button>
      }
    >
      <View>
        <ActionNotice error={appeal.error} isSlow={appeal.isSlow} />
        <CellGroup>
          <Field
            label="情况说明"
            multiline
            value={message.current}
            maxLength={500}
            placeholder="例如：收入或住址有变化"
            hint="由没有参与过这次审核的人员重新查看，不由系统自动决定。每份申请可以复核一次，结果在 1–2 个工作日内告知。"
            error={wrong}
            onChange={(text) => {
              message.current = text;
              if (wrong) setWrong(undefined);
            }}
          />
        </CellGroup>
      </View>
    </Sheet>
  );
}
