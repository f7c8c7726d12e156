import type { Place } from '@mocks/scenarios/places';
import type { MockedWorld } from '@mocks/transports/mswNode';
import { act } from '@testing-library/react';
import type { ComponentType } from 'react';
import * as v from 'valibot';
import type { StepId } from '@/contract';
import { pageUrl } from '@/flow';
import { type Native, type NativeStatus, native, setNative } from '@/platform';
import { type RenderedPage, renderPage } from './renderPage';
import { screenWorld } from './screenWorld';

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

/** Taps twice before anything can come of the first tap. */
export function tapTwice(target: HTMLElement): void {
  act(() => {
    target.click();
    target.click();
  });
}

/** The mocked world under a step's tests, with Alipay's own screens answered as the scenario says. */
export function stepWorld() {
  const on = screenWorld();
  beforeEach(() => setNative(scenarioNative(on.world, native())));
  /** Opens the step in the world as it stands, by a link without an id. */
  const reopen = (Page: ComponentType, step: StepId): RenderedPage => renderPage(Page, pageUrl(step));
  return Object.assign(on, {
    reopen,
    /** Begins a scenario at `at`, the step itself if absent, and opens the step. */
    open(Page: ComponentType, step: StepId, scenario = 'approved', at: Place = step) {
      on.begin(scenario, at);
      return reopen(Page, step);
    },
  });
}
