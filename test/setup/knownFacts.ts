import type { StepId } from '@/contract';
import { FACTS, type Facts, steps } from '@/flow';

/** What is known once so many steps are complete. The first value of each fact is that of one who goes on. */
export const factsAfter = (count: number): Facts =>
  Object.fromEntries(steps.slice(0, count).map(({ writes }) => [writes, FACTS[writes][0]]));

/** What is known of one who has come to a step. */
export const factsBefore = (step: StepId): Facts => factsAfter(steps.findIndex(({ id }) => id === step));
