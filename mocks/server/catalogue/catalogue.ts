import type { AddOn, Device, Plan, RentalSummary, Sku } from '@/contract';
import { monthlyRent } from '@/domain/rentalPrice';
import type { Scenario } from '../../scenarios/scenario';
import type { Choice, World } from '../world';
import { devices, manyDevices } from './seeds/devices';

/** The devices on offer in a scenario. `images` are bare file names. */
export interface Catalogue {
  readonly devices: readonly Device[];
  find(id: string): Device | undefined;
}

function catalogueOf(list: readonly Device[]): Catalogue {
  const byId: Record<string, Device> = Object.create(null);
  for (const device of list) byId[device.id] = device;
  return { devices: list, find: (id) => byId[id] };
}

// A catalogue is the same for every world, so each is made once.
const made: Record<number, Catalogue> = {};

export function catalogueFor({ deviceCount = devices.length }: Pick<Scenario, 'deviceCount'>): Catalogue {
  let catalogue = made[deviceCount];
  if (!catalogue) {
    catalogue = catalogueOf(deviceCount === devices.length ? devices : manyDevices(deviceCount));
    made[deviceCount] = catalogue;
  }
  return catalogue;
}

/** A device as it stands in a world: one that was rented out there is out of stock. */
export function standsIn(world: World, device: Device): Device {
  return world.goneDevices.indexOf(device.id) < 0 ? device : { ...device, inStock: false };
}

/** The parts of a device that a choice names. */
export interface Chosen {
  readonly device: Device;
  readonly sku: Sku;
  readonly plan: Plan;
  readonly addOns: readonly AddOn[];
}

/** What a choice names, or `undefined` where any of it is not on offer. */
export function resolveChoice(catalogue: Catalogue, choice: Choice): Chosen | undefined {
  const device = catalogue.find(choice.deviceId);
  const sku = device?.skus.filter(({ id }) => id === choice.skuId)[0];
  const plan = device?.plans.filter(({ id }) => id === choice.planId)[0];
  if (!device || !sku || !plan) return undefined;
  const addOns = device.addOns.filter(({ id }) => choice.addOnIds.indexOf(id) >= 0);
  if (addOns.length !== choice.addOnIds.length) return undefined;
  return { device, sku, plan, addOns };
}

/** As `resolveChoice`, of a choice that was on offer when it was stored. */
export function storedChoice(catalogue: Catalogue, choice: Choice): Chosen {
  const chosen = resolveChoice(catalogue, choice);
  if (!chosen) throw new Error(`The catalogue has lost ${choice.deviceId}`);
  return chosen;
}

export function summaryOf({ device, sku, plan }: Chosen, assetBase: string): RentalSummary {
  return {
    deviceName: device.name,
    image: assetBase + (device.images[0] ?? ''),
    skuLabel: `${sku.colour} ${sku.storage}`,
    months: plan.months,
    monthly: monthlyRent(plan),
  };
}
