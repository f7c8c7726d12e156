import type { Application, Device, Plan, Sku } from '@/contract';

/** The parts of the device that an application chose; `undefined` where the catalogue no longer offers them. */
export function chosenParts(application: Application, device: Device): { sku: Sku; plan: Plan } | undefined {
  const sku = device.skus.find(({ id }) => id === application.skuId);
  const plan = device.plans.find(({ id }) => id === application.planId);
  return sku && plan ? { sku, plan } : undefined;
}
