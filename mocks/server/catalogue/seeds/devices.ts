import type { Category, Device } from '@/contract';
import { cameras } from './devices/cameras';
import { gaming } from './devices/gaming';
import { laptops } from './devices/laptops';
import { phones } from './devices/phones';
import { tablets } from './devices/tablets';
import { wearables } from './devices/wearables';
import { type DeviceSeed, makeDevice } from './makeDevice';

const SEEDS: readonly (readonly [Category, readonly DeviceSeed[]])[] = [
  ['phone', phones],
  ['tablet', tablets],
  ['laptop', laptops],
  ['camera', cameras],
  ['wearable', wearables],
  ['gaming', gaming],
];

/** Every device on offer, in the order lists show. `images` are bare file names below `mocks/assets/devices/`. */
export const devices: readonly Device[] = SEEDS.reduce<readonly Device[]>(
  (all, [category, seeds]) => all.concat(seeds.map((seed) => makeDevice(category, seed))),
  [],
);

/**
 * A catalogue of `count` devices, the same each time: the seed devices, then the same ones again and again as further
 * numbered pieces (`iPhone 16 Pro 2 号机`) with ids of their own. They share the parts of their seed device, so that
 * 10,000 cost little: treat them as read-only.
 */
export function manyDevices(count: number): readonly Device[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = devices[index % devices.length];
    if (!seed) throw new RangeError('There is no seed device');
    const piece = Math.floor(index / devices.length) + 1;
    return piece === 1 ? seed : { ...seed, id: `${seed.id}-piece-${piece}`, name: `${seed.name} ${piece} 号机` };
  });
}
