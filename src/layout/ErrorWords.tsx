import { Text, View } from '@tarojs/components';
import { ApiError } from '@/api';
import type { ActionError } from '@/async';
import './errorWords.scss';

interface ErrorWordsProps {
  readonly error: ActionError;
  /** Instead of its own message, which is for a tap that failed. */
  readonly children?: string;
}

/** What a failure says in a notice, and below it the code a user can quote where there is one. */
export function ErrorWords({ error, children = error.message }: ErrorWordsProps) {
  return (
    <View>
      <Text>{children}</Text>
      {error instanceof ApiError && error.reference && (
        <View className="zj-error-words__code">{`错误代码 ${error.reference}`}</View>
      )}
    </View>
  );
}
