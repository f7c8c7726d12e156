import { View } from '@tarojs/components';
import type { Application, Device } from '@/contract';
import { formatYuan } from '@/domain/money';
import { PriceCard, pricePanel, RentalCard } from '@/rental';
import { goTo } from '@/shell';
import { Cell, CellGroup, Notice } from '@/ui';
import { chosenParts } from './confirmTerms';

interface ConfirmBodyProps {
  readonly application: Application;
  readonly device: Device;
  /** The user tried to submit without agreeing. */
  readonly isAgreementMissing: boolean;
}

/** What is agreed to: the device, every sum, the deposit with what credit waives of it, and where it goes. */
export function ConfirmBody({ application, device, isAgreementMissing }: ConfirmBodyProps) {
  const chosen = chosenParts(application, device);
  const addOns = device.addOns.filter(({ id }) => application.addOnIds.includes(id));
  const { profile, depositQuote } = application;
  return (
    <View>
      <View>
        {isAgreementMissing && <Notice kind="warning">请先阅读并勾选下方的《租赁服务协议》，再提交申请。</Notice>}
      </View>
      <RentalCard summary={application.summary} />
      {chosen ? (
        <PriceCard panel={pricePanel(chosen.plan, addOns, device.officialPrice)} />
      ) : (
        <Notice
          kind="warning"
          title="这个租赁方案已下架"
          action="重新选择"
          onAction={() => goTo('device', { id: device.id })}
        >
          您填写的资料会保留，请重新选择租期或规格。
        </Notice>
      )}
      <View>
        {depositQuote && (
          <CellGroup title="押金" note="减免金额以签约时芝麻信用确认的为准；冻结的部分不会扣款，归还验收后解除冻结。">
            <Cell label="押金总额" value={formatYuan(depositQuote.amount)} />
            <Cell label="信用减免" value={`-${formatYuan(depositQuote.creditAmount)}`} />
            <Cell label="需冻结自有资金" value={formatYuan(depositQuote.fundAmount)} />
          </CellGroup>
        )}
      </View>
      <View>
        {profile && (
          <CellGroup title="收货与本人信息">
            <Cell label={profile.name} description={`${profile.phone} · ${profile.idNumber}`} />
            <Cell
              icon="location"
              label={[
                profile.address.province,
                profile.address.city === profile.address.province ? '' : profile.address.city,
                profile.address.district,
              ].join('')}
              description={profile.address.detail}
              onTap={() => goTo('profile', { id: application.id })}
            />
          </CellGroup>
        )}
      </View>
      <CellGroup title="提交之后">
        <Cell
          icon="clock"
          label="1–2 个工作日内出结果"
          description="审核通过后完成免押签约即发货；提交不收取任何费用"
        />
        <Cell icon="phone" label="请保持电话畅通" description="电话审核不是必经流程，仅在特殊情况下会致电核对" />
      </CellGroup>
    </View>
  );
}
