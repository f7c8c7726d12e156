import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Action } from '@/async';
import { ActionNotice } from '@/layout';
import { Button, Sheet } from '@/ui';

interface ConfirmSheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly action: Pick<Action<[]>, 'isPending' | 'isSlow' | 'error' | 'clearError'>;
  /** The words on the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly disabled?: boolean;
  /** It takes something away that is not to be had back. */
  readonly isDanger?: boolean;
  readonly children: ReactNode;
}

/** A sheet that says what something brings and costs, does it on one button, and says there what came of it. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { title, isOpen, onClose, action, confirm, onConfirm, disabled, isDanger, children } = props;
  return (
    <Sheet
      open={isOpen}
      title={title}
      onClose={() => {
        // What failed is told once. What was chosen or typed stays.
        action.clearError();
        onClose();
      }}
      footer={
        <Button
          block
          kind={isDanger ? 'danger' : 'primary'}
          loading={action.isPending}
          disabled={disabled}
          onTap={onConfirm}
        >
          {confirm}
        </Button>
      }
    >
      <View>
        <ActionNotice error={action.error} isSlow={action.isSlow} />
        {children}
      </View>
    </Sheet>
  );
}
