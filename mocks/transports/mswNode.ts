import { type SetupServer, setupServer } from 'msw/node';
import { mswHandlers, UNHANDLED } from '../browser/msw';
import { beginCall, type ControlCall, controlNow } from '../client/controls';
import { instantScheduler, type Scheduler } from '../client/scheduler';
import { DEFAULT_SCENARIO } from '../scenarios';
import { createBackend } from '../server';
import type { Backend } from '../server/http/protocol';

const ASSET_BASE = '/assets/devices/';

export interface MockedWorld {
  /** MSW's own server: `world.server.use(…)` overrides one endpoint for a test. */
  readonly server: SetupServer;
  readonly backend: Backend;
  /**
   * The world begins anew as that scenario; with `at`, wound forward to a step, `review` or `order`.
   *
   * @throws Error where there is no such scenario or step.
   */
  useScenario(name: string, options?: { readonly at?: string }): void;
  /**
   * One call of the mocked world's controls, e.g. `control('POST', '/clock', { advanceWorkingDays: 1 })`.
   *
   * @param path below `/__mock`.
   * @throws Error where the backend refuses it.
   */
  control(...call: ControlCall): unknown;
  /** The world is read again from what is written of it, as where the app that has it inside is opened again. */
  restart(): void;
}

/**
 * The mocked backend in a Jest process, answering `fetch` and `XMLHttpRequest`. A request that nobody answers is an
 * error. Begin it with `world.server.listen(…)`, or let `mockWorld` do that.
 *
 * @param scheduler what delays pass on; if absent, they pass at once.
 */
export function createMockedWorld(scheduler: Scheduler = instantScheduler): MockedWorld {
  let running = createBackend({ assetBase: ASSET_BASE });
  const backend: Backend = { handle: (request) => running.handle(request), save: (which) => running.save(which) };

  const control = (...call: ControlCall) => controlNow(backend, ...call);

  return {
    server: setupServer(...mswHandlers(backend, scheduler)),
    backend,
    useScenario: (name, options) => void control(...beginCall({ scenario: name, ...options })),
    control,
    restart() {
      running = createBackend({ assetBase: ASSET_BASE, saved: running.save() });
    },
  };
}

/** The mocked world for the tests of a file: it listens before them, begins anew before each, and closes after them. */
export function mockWorld(scheduler?: Scheduler): MockedWorld {
  const world = createMockedWorld(scheduler);
  beforeAll(() => world.server.listen(UNHANDLED.inTests));
  beforeEach(() => world.useScenario(DEFAULT_SCENARIO));
  afterEach(() => world.server.resetHandlers());
  afterAll(() => world.server.close());
  return world;
}
