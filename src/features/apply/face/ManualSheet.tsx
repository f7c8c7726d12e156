import { Text, View } from '@tarojs/components';
import type { Action } from '@/async';
import { ActionNotice } from '@/layout';
import { Button, Sheet } from '@/ui';
import { ManualExplained } from './FaceExplained';
import './manualSheet.scss';

interface ManualSheetProps {
  readonly isOpen: boolean;
  readonly manual: Action<[]>;
  readonly onClose: () => void;
}

/** Asks once more before a person verifies in place of the face, for there is no way back from that. */
export function ManualSheet({ isOpen, manual, onClose }: ManualSheetProps) {
  return (
    <Sheet
      open={isOpen}
      title="改为人工核验"
      onClose={() => {
        // What is under way goes on to the next step: whoever closed the sheet would be taken there unasked.
        if (!manual.isPending) onClose();
      }}
      footer={
        <Button block loading={manual.isPending} onTap={() => manual.run()}>
          确认改为人工核验
        </Button>
      }
    >
      <View>
        <ActionNotice error={manual.error} isSlow={manual.isSlow} />
        <ManualExplained />
        <View className="zj-manual-sheet__note">
          <Text>确认后，这份申请不会再采集您的人脸信息，也不能改回人脸识别。</Text>
        </View>
      </View>
    </Sheet>
  );
}
