import { View } from '@tarojs/components';
import { call } from '@/api';
import { useAction } from '@/async';
import type { Device } from '@/contract';
import { monthlyRent } from '@/domain/rentalPrice';
import { pageTitle, steps } from '@/flow';
import { ActionNotice, goTo, Screen } from '@/layout';
import { FirstPayment, PriceCard, pricePanel } from '@/shared';
import { useFlow } from '@/store';
import { Button, Notice, StickyFooter } from '@/ui';
import { ChoiceCard } from './ChoiceCard';
import { DeviceFaq } from './DeviceFaq';
import { DeviceGallery } from './DeviceGallery';
import { DeviceHead } from './DeviceHead';
import { ProcessCard } from './ProcessCard';
import { useDeviceChoice } from './useDeviceChoice';
import './device.scss';

interface LoadedDeviceProps {
  readonly device: Device;
}

/** A device as it is on offer: choose, see every sum, and begin the application. */
export function LoadedDevice({ device }: LoadedDeviceProps) {
  const choice = useDeviceChoice(device);
  const setApplication = useFlow((flow) => flow.setApplication);
  const { sku, plan, addOns } = choice;

  const apply = useAction(async (cancel) => {
    const body = { deviceId: device.id, skuId: sku.id, planId: plan.id, addOnIds: addOns.map(({ id }) => id) };
    const application = await call('createApplication', { body }, { cancel });
    if (cancel.cancelled) return;
    setApplication(application);
    await goTo(steps[0].id, { id: application.id });
  });

  const footer = (
    <StickyFooter
      note={<ActionNotice error={apply.error} isSlow={apply.isSlow} />}
      summary={<FirstPayment plan={plan} addOns={addOns} />}
    >
      <Button disabled={!device.inStock} loading={apply.isPending} onTap={() => apply.run()}>
        立即租
      </Button>
    </StickyFooter>
  );

  return (
    <Screen title={pageTitle('device')} footer={footer}>
      <View>
        {!device.inStock && (
          <Notice kind="warning" title="暂时缺货" action="看看其他商品" onAction={() => goTo('home')}>
            补货后可以再来租。
          </Notice>
        )}
      </View>
      <DeviceGallery name={device.name} images={device.images} />
      <DeviceHead device={device} monthly={monthlyRent(plan)} />
      <ChoiceCard device={device} choice={choice} />
      <PriceCard panel={pricePanel(plan, addOns, device.officialPrice)} />
      <ProcessCard />
      <DeviceFaq />
    </Screen>
  );
}
