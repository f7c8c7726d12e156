import { View } from '@tarojs/components';
import { ActionNotice } from '@/shell';
import { Notice } from '@/ui';
import type { DepositSigning } from './useDepositSigning';

/** What came of a signing that did not go through. */
export function SigningNotice({ signing }: { readonly signing: DepositSigning }) {
  return (
    <View>
      <ActionNotice error={signing.sign.error} isSlow={false} />
      <View>
        {signing.unsigned && (
          <Notice kind="warning" title={signing.unsigned === 'cancelled' ? '您取消了签约' : '签约没有完成'}>
            {signing.unsigned === 'cancelled'
              ? '没有冻结任何资金。审核结果为您保留，可以随时重新签约。'
              : '没有冻结任何资金，请稍后重试；多次失败请联系客服。'}
          </Notice>
        )}
      </View>
    </View>
  );
}
