import { View } from '@tarojs/components';
import type { Application, Device } from '@/contract';
import { formatYuan } from '@/domain/money';
import { PriceCard, pricePanel, RentalCard } from '@/rental';
import { regionText } from '@/rental/address';
import { goTo } from '@/shell';
import { Cell, CellGroup } from '@/ui';
import { chosenParts } from './confirmTerms';
import { DepositCard } from './DepositCard';
import { InstallmentCard } from './InstallmentCard';

interface ConfirmBodyProps {
  readonly application: Application;
  readonly device: Device;
}

/** What is agreed to: the device, where it goes, every sum, and the deposit with what credit waives of it. */
export function ConfirmBody({ application, device }: ConfirmBodyProps) {
  const { id, summary, profile, depositQuote, addOnIds } = application;
  const chosen = chosenParts(application, device);
  const addOns = device.addOns.filter((addOn) => addOnIds.includes(addOn.id));
  return (
    <View>
      <RentalCard summary={summary} />
      <View>
        {addOns.length > 0 && (
          <CellGroup title="增值服务">
            {addOns.map(({ id: addOnId, name, price }) => (
              <Cell key={addOnId} label={name} value={formatYuan(price)} />
            ))}
          </CellGroup>
        )}
      </View>
      <View>
        {profile && (
          <CellGroup title="收货与本人信息">
            <Cell
              icon="location"
              label={regionText(profile.address)}
              description={profile.address.detail}
              onTap={() => goTo('profile', { id })}
            />
            <Cell icon="person" label={profile.name} description={`${profile.phone} · ${profile.idNumber}`} />
          </CellGroup>
        )}
      </View>
      <View>{depositQuote && <DepositCard quote={depositQuote} />}</View>
      {chosen && (
        <View>
          <PriceCard panel={pricePanel(chosen.plan, addOns, device.officialPrice)} />
          <InstallmentCard plan={chosen.plan} />
        </View>
      )}
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
