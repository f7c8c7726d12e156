import { Text, View } from '@tarojs/components';
import { ApiError } from '@/api';
import type { ActionError } from './useAction';
import './errorWords.scss';

/** What a failure says in a notice, and below it the code a user can quote where there is one. */
export function ErrorWords({ error }: { readonly error: ActionError }) {
  return (
    <View>
      <Text>{error.message}</Text>
      {error instanceof ApiError && error.reference && <View className="er-c">{`错误代码 ${error.reference}`}</View>}
    </View>
  );
}
