import { View } from '@tarojs/components';
import { ApiError } from '@/api';
import { Notice } from '@/ui';
import type { ActionError } from './useAction';

interface ActionNoticeProps {
  readonly error: ActionError | undefined;
  readonly isSlow: boolean;
  /** 「重试」, where trying again is something other than tapping the main action again. */
  readonly onRetry?: () => void;
}

/** What came of a tap that did not go well: slow, or failed with a code the user can quote. */
export function ActionNotice({ error, isSlow, onRetry }: ActionNoticeProps) {
  return (
    <View>
      {error ? (
        <Notice kind="danger" {...(onRetry && { action: '重试', onAction: onRetry })}>
          {error.message}
          {error instanceof ApiError && `（错误代码 ${error.reference}）`}
        </Notice>
      ) : (
        isSlow && <Notice kind="info">网络较慢，仍在处理，请稍候。</Notice>
      )}
    </View>
  );
}
