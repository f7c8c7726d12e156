import { View } from '@tarojs/components';
import type { Application, Device } from '@/contract';
import { callPromise, REVIEW_TIME } from '@/domain/policy';
import { goTo } from '@/layout';
import { PriceCard, pricePanel, RentalCard, regionText } from '@/shared';
import { Cell, CellGroup } from '@/ui';
import { chosenParts } from './chosenParts';
import { DepositCard } from './DepositCard';
import { InstallmentCard } from './InstallmentCard';

interface ConfirmBodyProps {
  readonly application: Application;
  readonly device: Device;
}

/** What is agreed to, each thing once: the device, every sum, the deposit with what credit waives of it, every instalment, and where it goes. */
export function ConfirmBody({ application, device }: ConfirmBodyProps) {
  const { id, summary, profile, depositQuote } = application;
  const chosen = chosenParts(application, device);
  return (
    <View>
      <RentalCard summary={summary} />
      <View>
        {chosen && (
          <PriceCard
            panel={pricePanel(chosen.plan, chosen.addOns, device.officialPrice)}
            // The device's card has the monthly rent, the instalments and the deposit have cards of their own.
            without={depositQuote ? ['monthly', 'deposit'] : ['monthly']}
          />
        )}
      </View>
      <View>{depositQuote && <DepositCard quote={depositQuote} />}</View>
      <View>{chosen && <InstallmentCard plan={chosen.plan} />}</View>
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
      <CellGroup title="提交之后">
        <Cell
          icon="clock"
          label={`${REVIEW_TIME}内出结果`}
          description="审核通过后完成免押签约即发货；提交不收取任何费用"
        />
        <Cell icon="phone" {...callPromise(application.face?.method === 'MANUAL')} />
      </CellGroup>
    </View>
  );
}
