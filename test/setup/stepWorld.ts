import type { MockedWorld } from '@mocks/transports/mswNode';
import { act } from '@testing-library/react';
import type { ComponentType } from 'react';
import * as v from 'valibot';
import type { StepId } from '@/contract';
import { pageUrl } from '@/flow';
import { type Native, type NativeStatus, native, setNative } from '@/platform';
import { countCalls } from '../drivers/countCalls';
import { type RenderedPage, renderPage } from './renderPage';
import { type ScreenWorld, screenWorld } from './screenWorld';

const authCode = v.object({ authCode: v.optional(v.string()) });
const status = v.object({ resultStatus: v.picklist(['9000', '6001', '6002', '4000']) });
const address = v.object({
  result: v.object({ prov: v.string(), city: v.string(), area: v.string(), street: v.string(), address: v.string() }),
});

/** Alipay on the device as the scenario has it: what a person would choose there is the scenario's too. */
function scenarioNative(world: MockedWorld, other: Native): Native {
  const ask = (call: string, input: object) => world.control('POST', '/native', { call, input });
  return {
    ...other,
    async getAuthCode(scopes) {
      const code = v.parse(authCode, ask('getAuthCode', { scopes })).authCode;
      return code ? { authCode: code } : { cancelled: true };
    },
    async verifyFace({ certifyId }): Promise<{ resultStatus: NativeStatus }> {
      return v.parse(status, ask('startAPVerify', { certifyId }));
    },
    async chooseAddress() {
      const { result } = v.parse(address, ask('getAddress', {}));
      const { prov, city, area, street } = result;
      return { province: prov, city, district: area, detail: street + result.address };
    },
  };
}

/** What the tests of a step stand on. */
export interface StepWorld extends ScreenWorld {
  /** Begins a scenario at `at`, the step itself if absent, and opens the step by a link without an id. */
  open(Page: ComponentType, step: StepId, scenario?: string, at?: StepId | 'review'): RenderedPage;
  /** Opens the step in the world as it stands. */
  reopen(Page: ComponentType, step: StepId): RenderedPage;
  /** Lets a wait pass that has lasted `ms` milliseconds. */
  waitOut(ms: number): Promise<void>;
  /** How often a call was sent, e.g. `/^POST .*\/submission$/`. */
  sent(call: RegExp): number;
  /** Lays a fault over an endpoint, e.g. `POST /applications/{id}/credit-check`. */
  fail(kind: string, endpoint: string, times?: number): void;
}

/** Taps twice before anything can come of the first tap. */
export function tapTwice(target: HTMLElement): void {
  act(() => {
    target.click();
    target.click();
  });
}

/** The mocked world under a step's tests, with Alipay's own screens answered as the scenario says. */
export function stepWorld(): StepWorld {
  const on = screenWorld();
  beforeEach(() => setNative(scenarioNative(on.world, native())));
  return {
    world: on.world,
    get time() {
      return on.time;
    },
    giveUpRetrying: () => on.giveUpRetrying(),
    bodiesTo: (path) => on.bodiesTo(path),
    queriesTo: (path) => on.queriesTo(path),
    open(Page, step, scenario = 'approved', at = step) {
      on.world.control('PUT', '/scenario', { name: scenario, at });
      return renderPage(Page, pageUrl(step));
    },
    reopen: (Page, step) => renderPage(Page, pageUrl(step)),
    async waitOut(ms) {
      await on.time.until(ms);
      act(() => on.time.pass(ms));
    },
    sent: (call) => countCalls(on.world.control('GET', '/requests'), call),
    fail: (kind, endpoint, times) =>
      void on.world.control('PUT', '/fault', { kind, endpoint, ...(times === undefined ? {} : { times }) }),
  };
}
