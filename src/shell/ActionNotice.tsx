import { View } from '@tarojs/components';
import { ApiError } from '@/api';
import { Notice } from '@/ui';
import type { ActionError } from './useAction';

interface ActionNoticeProps {
  readonly error: ActionError | undefined;
  readonly isSlow: boolean;
}

/** What a failure says in a notice: its words, with the code a user can quote where it has one. */
export function noticeText(error: ActionError): string {
  return error instanceof ApiError ? `${error.message}（错误代码 ${error.reference}）` : error.message;
}

/** What came of a tap that did not go well: slow, or failed. Tapping the main action again is the way to try again. */
export function ActionNotice({ error, isSlow }: ActionNoticeProps) {
  return (
    <View>
      {error ? (
        <Notice kind="danger">{noticeText(error)}</Notice>
      ) : (
        isSlow && <Notice kind="info">网络较慢，仍在处理，请稍候。</Notice>
      )}
    </View>
  );
}
