import { View } from '@tarojs/components';
import { useState } from 'react';
import { ApiError, logInAgain } from '@/api';
import { type ActionError, useAction } from '@/async';
import { Notice } from '@/ui';
import { ErrorWords } from './ErrorWords';

interface ActionNoticeProps {
  readonly error: ActionError | undefined;
  readonly isSlow: boolean;
}

/** What came of a tap that did not go well: slow, or failed. Tapping the main action again is the way to try again. */
export function ActionNotice({ error, isSlow }: ActionNoticeProps) {
  return (
    <View>
      {error instanceof ApiError && error.kind === 'unauthenticated' ? (
        <LoginPrompt error={error} />
      ) : error ? (
        <Notice kind="danger">
          <ErrorWords error={error} />
        </Notice>
      ) : (
        isSlow && <Notice kind="info">网络较慢，仍在处理，请稍候。</Notice>
      )}
    </View>
  );
}

/** The session ended and could not be renewed silently: the user logs in by a tap, and then does again what they wanted. */
function LoginPrompt({ error }: { readonly error: ApiError }) {
  const [answered, setAnswered] = useState<ApiError>();
  const logIn = useAction(async () => {
    await logInAgain();
    setAnswered(error);
  });
  if (answered === error) return <Notice kind="success">已重新登录，请继续刚才的操作。</Notice>;
  return (
    <Notice kind="danger" action={logIn.isPending ? '正在登录' : '重新登录'} onAction={logIn.run}>
      <ErrorWords error={logIn.error ?? error} />
    </Notice>
  );
}
