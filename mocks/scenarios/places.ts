import { STEP_IDS } from '@/contract/enums';

/** Where a world can be wound forward to: a step still to be done, the review just begun, the order to be signed. */
export const PLACES = [...STEP_IDS, 'review', 'order'] as const;
export type Place = (typeof PLACES)[number];
