import { creditScenarios } from './credit';
import { depositScenarios } from './deposit';
import { faultScenarios } from './faults';
import { identityScenarios } from './identity';
import { mainRoadScenarios } from './mainRoad';
import { orderScenarios } from './orders';
import { reviewScenarios } from './review';
import type { Scenario } from './scenario';
import { volumeScenarios } from './volume';

/** The scenario where none is named. */
export const DEFAULT_SCENARIO = 'approved';

/** Every scenario, in the order lists show them. */
export const scenarios: readonly Scenario[] = [
  ...mainRoadScenarios,
  ...creditScenarios,
  ...identityScenarios,
  ...reviewScenarios,
  ...depositScenarios,
  ...orderScenarios,
  ...volumeScenarios,
  ...faultScenarios,
];

/** The scenario of that name, or `undefined`. */
export function findScenario(name: string): Scenario | undefined {
  return scenarios.filter((candidate) => candidate.name === name)[0];
}
