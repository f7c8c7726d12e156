import { browsing } from './browsing';
import { calls } from './calls';
import { credit } from './credit';
import { endings } from './endings';
import { faults } from './faults';
import { identity } from './identity';
import { mainRoad } from './mainRoad';
import { orders } from './orders';
import { review } from './review';
import { signing } from './signing';
import type { Journeys } from './user';
import { volume } from './volume';

/** Every journey by its name. */
const WALKS: Journeys = {
  ...browsing,
  ...mainRoad,
  ...credit,
  ...identity,
  ...review,
  ...calls,
  ...signing,
  ...orders,
  ...endings,
  ...volume,
  ...faults,
};

/** They wait for real seconds where time is real. */
const LONG = ['slow', 'timeout'];

/**
 * Walked at the largest size of type, too. Between them they come by every page and every way of using one, and by what is
 * built otherwise at that size; how a screen is laid out there is looked at wherever one is shown.
 */
const AT_LARGEST_TYPE = [
  'devices searched for, and by category',
  'a device chosen in all its parts',
  'questions searched',
  'approved',
  'profile with faults in every field, then with the address of Alipay',
  'supplement',
  'rejected',
  'phone-review, taken on screen',
  'renewed',
  'inspected',
  'many-orders',
];

for (const name of [...LONG, ...AT_LARGEST_TYPE]) if (!WALKS[name]) throw new Error(`There is no journey ${name}`);

/** Each driver walks them all, but for those it says it leaves out. */
export const journeys = Object.entries(WALKS).map(([name, walk]) => ({
  name,
  walk,
  isLong: LONG.includes(name),
  atLargestType: AT_LARGEST_TYPE.includes(name),
}));
