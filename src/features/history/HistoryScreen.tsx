import { View } from '@tarojs/components';
import { call } from '@/api';
import type { Application, HistoryResult } from '@/contract';
import type { Facts } from '@/flow';
import { ActionNotice, goTo, refreshApplication, StepFrame, StepScreen, useAction } from '@/shell';
import { Button, Cell, CellGroup, Notice, StickyFooter, Tag } from '@/ui';

/** The fourth step: the history of use in Alipay is considered, automatically and with the user's consent. */
export function HistoryScreen() {
  return (
    <StepFrame step="history">{(application, facts) => <History application={application} facts={facts} />}</StepFrame>
  );
}

interface HistoryProps {
  readonly application: Application;
  readonly facts: Facts;
}

function History({ application, facts }: HistoryProps) {
  const { id, history } = application;
  const check = useAction(async (cancel) => {
    await call('checkHistory', { params: { id }, body: { consent: true } }, { cancel });
    await refreshApplication(id, cancel);
  });
  return (
    <StepScreen
      step="history"
      facts={facts}
      footer={
        <StickyFooter>
          {history ? (
            <Button onTap={() => goTo('confirm', { id })}>下一步</Button>
          ) : (
            <Button loading={check.isPending} onTap={() => check.run()}>
              同意并继续
            </Button>
          )}
        </StickyFooter>
      }
    >
      <ActionNotice error={check.error} isSlow={check.isSlow} />
      {history ? <HistoryOutcome history={history} /> : <HistoryConsent isPending={check.isPending} />}
    </StepScreen>
  );
}

function HistoryConsent({ isPending }: { readonly isPending: boolean }) {
  return (
    <View>
      <View>
        {isPending && (
          <Notice kind="info" title="正在评估">
            系统自动完成，通常只需几秒，请不要离开。
          </Notice>
        )}
      </View>
      <CellGroup title="会参考的记录">
        <Cell label="租借履约" description="在支付宝租借物品后是否按时归还" />
        <Cell label="缴费与还款" description="是否按时缴费、还款，不查看具体金额" />
        <Cell label="账户使用" description="账户使用时长和实名状态" />
        <Cell label="芝麻信用" description="上一步的评估结果" />
      </CellGroup>
      <CellGroup title="不会查看">
        <Cell label="聊天、通讯录、相册和位置" description="与租机无关的信息一概不看" />
        <Cell label="消费明细" description="不查看您买了什么、在哪里买" />
      </CellGroup>
      <CellGroup title="说明">
        <Cell label="自动评估，不会打电话" description="结果仅用于本次申请，申请结束后 30 天内删除" />
        <Cell label="如果不同意" description="本次申请会停在这一步；已填写的内容保留，其他服务不受影响" />
      </CellGroup>
    </View>
  );
}

function HistoryOutcome({ history }: { readonly history: HistoryResult }) {
  const isPassed = history.outcome === 'PASS';
  return (
    <View>
      <Notice kind={isPassed ? 'success' : 'info'} title={isPassed ? '评估已通过' : '需要人工再看一看'}>
        {isPassed
          ? '您的使用记录符合要求，下一步确认订单。'
          : '不影响继续申请。提交后会由审核人员查看记录，不会因此打电话给您。'}
      </Notice>
      <CellGroup title="评估结果">
        {history.factors.map((factor) => (
          <Cell
            key={factor.code}
            label={factor.label}
            value={factor.outcome === 'PASS' ? <Tag kind="success">通过</Tag> : <Tag kind="warning">人工查看</Tag>}
          />
        ))}
      </CellGroup>
    </View>
  );
}
