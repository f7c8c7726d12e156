import { useState } from 'react';
import type { AddOn, Device, Plan, Sku } from '@/contract';
import { withColour, withStorage } from './skuChoice';

/** What a person has chosen of a device; it is always complete, so that 「立即租」 always has something to send. */
export interface DeviceChoice {
  readonly sku: Sku;
  readonly plan: Plan;
  /** In the device's order, not in the order of ticking. */
  readonly addOns: readonly AddOn[];
  readonly chooseColour: (colour: string) => void;
  readonly chooseStorage: (storage: string) => void;
  readonly choosePlan: (id: string) => void;
  readonly toggleAddOn: (id: string) => void;
}

/** The choice as a device's page opens: its first sku, its twelve-month plan or else its first, and no add-on. */
export function useDeviceChoice(device: Device): DeviceChoice {
  const [sku, setSku] = useState(() => first(device.skus));
  const [plan, setPlan] = useState(() => device.plans.find(({ months }) => months === 12) ?? first(device.plans));
  const [addOnIds, setAddOnIds] = useState<readonly string[]>([]);
  return {
    sku,
    plan,
    addOns: device.addOns.filter(({ id }) => addOnIds.indexOf(id) >= 0),
    chooseColour: (colour) => setSku((before) => withColour(device.skus, before, colour)),
    chooseStorage: (storage) => setSku((before) => withStorage(device.skus, before, storage)),
    choosePlan: (id) => setPlan((before) => device.plans.find((plan) => plan.id === id) ?? before),
    toggleAddOn: (id) =>
      setAddOnIds((before) => (before.indexOf(id) >= 0 ? before.filter((other) => other !== id) : [...before, id])),
  };
}

/** The contract promises at least one. */
function first<T>(items: readonly T[]): T {
  const item = items[0];
  if (item === undefined) throw new RangeError('A device must have a sku and a plan');
  return item;
}
