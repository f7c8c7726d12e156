import type { AddOn, Application, Device, Plan } from '@/contract';

interface Chosen {
  readonly plan: Plan;
  readonly addOns: readonly AddOn[];
}

/**
 * The parts of the device that an application chose and that cost something; `undefined` where the catalogue no longer
 * offers any of what was chosen.
 */
export function chosenParts(application: Application, device: Device): Chosen | undefined {
  const sku = device.skus.find(({ id }) => id === application.skuId);
  const plan = device.plans.find(({ id }) => id === application.planId);
  const addOns = device.addOns.filter(({ id }) => application.addOnIds.indexOf(id) >= 0);
  const isOffered = sku && plan && addOns.length === application.addOnIds.length;
  return isOffered ? { plan, addOns } : undefined;
}
