import type { StepId } from '@/contract';
import { holds } from './facts';

import { type EndId, type Facts, guards, type Step, steps } from './steps';

/** Where a step leads. */
export type Destination = { to: StepId | 'review' } | { ends: EndId };

const table: readonly Step[] = steps;

function row(id: StepId): Step {
  const found = table.find((step) => step.id === id);
  if (!found) throw new Error(`No step ${id} in the table of steps`);
  return found;
}

/** A step is complete when the fact that it writes is there and valid. */
export function isComplete(id: StepId, facts: Facts): boolean {
  return holds(facts, row(id).writes);
}

/** Where `id` leads with these facts: the first of its row's ways whose guard holds, or that has none. */
export function next(id: StepId, facts: Facts): Destination {
  for (const way of row(id).next) {
    if (typeof way === 'string') return { to: way };
    if (guards[way.when](facts)) return { ends: way.ends };
  }
  throw new Error(`The row of step ${id} has no way without a guard`);
}

/** The steps of the way these facts resolve to, in order; it stops at a step where the flow ends. */
export function path(facts: Facts): StepId[] {
  const walked: StepId[] = [];
  let at: StepId | 'review' = steps[0].id;
  while (at !== 'review') {
    walked.push(at);
    const destination = next(at, facts);
    if ('ends' in destination) break;
    at = destination.to;
  }
  return walked;
}

/** A step may be visited when it is on the resolved path, all before it are complete, and nothing is submitted yet. */
export function canVisit(id: StepId, facts: Facts): boolean {
  if (facts.submission) return false;
  const way = path(facts);
  const index = way.indexOf(id);
  return index >= 0 && way.slice(0, index).every((step) => isComplete(step, facts));
}

/** The furthest place that may be visited: where a forbidden link leads, and where an interrupted flow resumes. */
export function furthest(facts: Facts): StepId | 'review' {
  if (facts.submission) return 'review';
  // A way that goes on to the review ends with the submission, and one that ends before it with what did not hold.
  return path(facts).find((step) => !isComplete(step, facts)) ?? 'review';
}

/**
 * What a step that is complete says of the one after it: `下一步进行人脸识别`. Empty where it leads to no other step.
 *
 * @param facts with which it is complete.
 */
export function comesNext(id: StepId, facts: Facts): string {
  const destination = next(id, facts);
  return 'to' in destination && destination.to !== 'review' ? `下一步${row(destination.to).task}` : '';
}

export interface ProgressItem {
  readonly id: StepId;
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
}

/** The progress bar as it stands while `current` is on screen. All steps show, those past the flow's end as to do. */
export function progress(current: StepId, facts: Facts): ProgressItem[] {
  return table.map(({ id, label }) => ({
    id,
    label,
    state: id === current ? 'current' : isComplete(id, facts) ? 'done' : 'todo',
  }));
}
