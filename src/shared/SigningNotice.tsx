import { View } from '@tarojs/components';
import { ActionNotice } from '@/layout';
import { Notice } from '@/ui';
import { splitWords } from './splitWords';
import type { DepositSigning } from './useDepositSigning';

/** What came of a signing that did not go through. True only while there is still something to sign: show it no longer. */
export function SigningNotice({ signing }: { readonly signing: DepositSigning }) {
  const { sign, look, unsigned, changed } = signing;
  const isPending = sign.isPending || look.isPending;
  return (
    <View>
      <ActionNotice error={isPending ? undefined : (sign.error ?? look.error)} isSlow={sign.isSlow || look.isSlow} />
      <View>
        {changed && unsigned === undefined && !sign.isPending && (
          <Notice kind="warning" title="免押金额有变化">
            {`${splitWords(changed)}。还没有签约；同意的话，请再点一次「免押签约」。`}
          </Notice>
        )}
      </View>
      <View>
        {unsigned === undefined || sign.isPending ? null : unsigned === 'cancelled' ? (
          <Notice kind="warning" title="您取消了签约">
            没有冻结任何资金。审核结果为您保留，可以随时重新签约。
          </Notice>
        ) : unsigned === 'failed' ? (
          <Notice kind="warning" title="签约没有成功">
            可能是支付宝可用余额不足。这次没有冻结资金，也没有扣款；准备好后可以重新签约。
          </Notice>
        ) : (
          <Notice
            kind="warning"
            title="正在确认签约结果"
            action={look.isPending ? '正在查看' : '查看结果'}
            onAction={look.run}
          >
            暂未收到签约成功的结果，页面会自动查看。同一份申请不会重复冻结或扣款；一直没有结果请联系客服。
          </Notice>
        )}
      </View>
    </View>
  );
}
