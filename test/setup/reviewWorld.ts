import type { ComponentType } from 'react';
import { countCalls } from '../drivers/countCalls';
import { type RenderedPage, renderPage } from './renderPage';
import { type ScreenWorld, screenWorld } from './screenWorld';

/** Time on the mock clock; working days first. */
export interface Later {
  readonly workingDays?: number;
  readonly hours?: number;
}

/** What the tests of the review stand on. */
export interface ReviewWorld extends ScreenWorld {
  /** The review of a scenario, so long after the submission. */
  begin(scenario: string, later?: Later): void;
  /** Time passes. */
  pass(later: Later): void;
  /** Opens the page by a link without an id. */
  open(Page: ComponentType): RenderedPage;
  /** How often a call was sent, e.g. `/^POST .*\/appeal$/`. */
  sent(call: RegExp): number;
}

/** The mocked world under the tests of the review, with its clock. */
export function reviewWorld(): ReviewWorld {
  const on = screenWorld();
  const pass = ({ workingDays = 0, hours = 0 }: Later) => {
    if (workingDays) on.world.control('POST', '/clock', { advanceWorkingDays: workingDays });
    if (hours) on.world.control('POST', '/clock', { advanceHours: hours });
  };
  return {
    world: on.world,
    get time() {
      return on.time;
    },
    giveUpRetrying: () => on.giveUpRetrying(),
    bodiesTo: (path) => on.bodiesTo(path),
    queriesTo: (path) => on.queriesTo(path),
    begin(scenario, later = {}) {
      on.world.control('PUT', '/scenario', { name: scenario, at: 'review' });
      pass(later);
    },
    pass,
    open: (Page) => renderPage(Page, '/pages/review/index'),
    sent: (call) => countCalls(on.world.control('GET', '/requests'), call),
  };
}
