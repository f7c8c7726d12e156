import type { AddOn, Application, Device, Plan, Sku } from '@/contract';

interface Chosen {
  readonly sku: Sku;
  readonly plan: Plan;
  readonly addOns: readonly AddOn[];
}

/** The parts of the device that an application chose; `undefined` where the catalogue no longer offers them. */
export function chosenParts(application: Application, device: Device): Chosen | undefined {
  const sku = device.skus.find(({ id }) => id === application.skuId);
  const plan = device.plans.find(({ id }) => id === application.planId);
  const addOns = device.addOns.filter(({ id }) => application.addOnIds.indexOf(id) >= 0);
  return sku && plan ? { sku, plan, addOns } : undefined;
}
