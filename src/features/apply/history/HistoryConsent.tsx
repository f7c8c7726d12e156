import { View } from '@tarojs/components';
import { KEPT } from '@/domain/policy';
import { Cell, CellGroup, Hero } from '@/ui';

/** Before and while the history is considered: what is looked at, what is not, and what a refusal stops. */
export function HistoryConsent({ isPending }: { readonly isPending: boolean }) {
  return (
    <View>
      <Hero
        icon="history"
        title={isPending ? '正在评估使用记录' : '参考您的使用记录'}
        text={isPending ? '系统自动完成，通常只需几秒，请不要离开。' : '由系统自动评估，通常只需几秒，不会打电话给您。'}
      />
      <CellGroup title="会参考的记录">
        <Cell label="租赁与归还记录" description="在支付宝租借物品后是否按时归还" />
        <Cell label="缴费与还款记录" description="是否按时缴费、还款，不查看具体金额" />
        <Cell label="账户使用情况" description="账户使用时长和实名状态" />
        <Cell label="基础信用" description="第一步的芝麻信用评估结果" />
      </CellGroup>
      <CellGroup title="不会查看">
        <Cell label="聊天、通讯录、相册和位置" description="与租机无关的信息一概不看" />
        <Cell label="消费明细" description="不查看您买了什么、在哪里买" />
      </CellGroup>
      <CellGroup title="您的权益">
        <Cell label="保存多久" description={`结果只用于本次租机，${KEPT}`} />
        <Cell label="如果不同意" description="本次申请会停在这一步；已填写的内容保留，其他服务不受影响" />
      </CellGroup>
    </View>
  );
}
