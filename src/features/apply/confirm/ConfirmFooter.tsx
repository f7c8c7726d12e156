import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ApiError } from '@/api';
import type { Action } from '@/async';
import { ActionNotice, goTo } from '@/layout';
import { Button, Checkbox, Notice, StickyFooter } from '@/ui';

interface ConfirmFooterProps {
  readonly submit: Action<[]>;
  /** What is paid first; absent while it is not known. */
  readonly summary: ReactNode;
  readonly isReady: boolean;
  readonly isAccepted: boolean;
  /** The user tried to submit without agreeing. */
  readonly isAgreementMissing: boolean;
  /** Leads back to the device; given where the chosen plan is off the shelf, so that this cannot be submitted. */
  readonly onChooseAgain: (() => void) | undefined;
  readonly onAccept: (isAccepted: boolean) => void;
  readonly onRead: () => void;
}

/** The agreement, the submission, and beside them whatever stands in its way. */
export function ConfirmFooter(props: ConfirmFooterProps) {
  const { submit, summary, isReady, isAccepted, isAgreementMissing, onChooseAgain, onAccept, onRead } = props;
  const isGone = submit.error instanceof ApiError && submit.error.code === 'OUT_OF_STOCK';
  return (
    <StickyFooter
      summary={summary}
      note={
        <View>
          <View>
            {isGone ? (
              <Notice kind="warning" title="这款商品暂时缺货" action="去选商品" onAction={() => goTo('home')}>
                没有提交成功，您没有产生任何费用，已填写的资料仍为您保留。
              </Notice>
            ) : (
              <ActionNotice error={submit.error} isSlow={submit.isSlow} />
            )}
          </View>
          <View>
            {onChooseAgain && (
              <Notice kind="warning" title="这个租赁方案已下架" action="重新选择" onAction={onChooseAgain}>
                这份申请不能再提交，您没有产生任何费用。请重新选择租期、规格或增值服务。
              </Notice>
            )}
          </View>
          <View>
            {isAgreementMissing && <Notice kind="warning">请先阅读并勾选下方的《租赁服务协议》，再提交申请。</Notice>}
          </View>
          <Checkbox
            checked={isAccepted}
            onChange={onAccept}
            extra={
              <Button kind="text" size="small" onTap={onRead}>
                查看协议
              </Button>
            }
          >
            我已阅读并同意《租赁服务协议》
          </Checkbox>
        </View>
      }
    >
      <Button loading={submit.isPending} disabled={!isReady} onTap={() => submit.run()}>
        提交申请
      </Button>
    </StickyFooter>
  );
}
