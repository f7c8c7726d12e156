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
import type { Journey } from './user';
import { volume } from './volume';

/** Every journey; each driver walks them all, but for those it says it leaves out. */
export const journeys: readonly Journey[] = [
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
];
