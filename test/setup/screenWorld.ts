import type { Place } from '@mocks/scenarios/places';
import { mockWorld } from '@mocks/transports/mswNode';
import { act } from '@testing-library/react';
import { HttpResponse, type HttpResponseResolver, http } from 'msw';
import { resetApi } from '@/api';
import { native, setNative, setScheduler } from '@/platform';
import { useFlow } from '@/store';
import { countCalls } from '../drivers/countCalls';
import { startManualTime } from './manualTime';

/** Time on the mock clock; working days first. */
export interface Later {
  readonly workingDays?: number;
  readonly hours?: number;
}

/** The mocked world, a manual clock, a user in Alipay and an empty store under the tests of a file. */
export function screenWorld() {
  const world = mockWorld();
  const inAlipay = native();
  let time = startManualTime();

  /** Lets a wait pass that has lasted `ms` milliseconds, or will. */
  const waitOut = async (ms: number) => {
    await time.until(ms);
    act(() => time.pass(ms));
  };
  /** Time passes on the mock clock. */
  const pass = ({ workingDays = 0, hours = 0 }: Later) => {
    if (workingDays) world.control('POST', '/clock', { advanceWorkingDays: workingDays });
    if (hours) world.control('POST', '/clock', { advanceHours: hours });
  };
  beforeEach(() => {
    time = startManualTime();
    resetApi();
    useFlow.setState(useFlow.getInitialState(), true);
    setNative({ ...inAlipay, getAuthCode: () => Promise.resolve({ authCode: 'a-code' }) });
  });
  afterEach(() => setScheduler());

  return {
    world,
    /** Time-outs, pauses in typing and pauses between tries wait for this clock. */
    get time() {
      return time;
    },
    waitOut,
    pass,
    /** Begins a scenario, at a place if one is named, and lets time pass from there. */
    begin(scenario: string, at?: Place, later: Later = {}) {
      world.control('PUT', '/scenario', { name: scenario, ...(at ? { at } : {}) });
      pass(later);
    },
    /** Lays a fault over an endpoint, e.g. `POST /applications/{id}/credit-check`, or over all. */
    fail(kind: string, endpoint?: string, times?: number) {
      world.control('PUT', '/fault', { kind, ...(endpoint ? { endpoint } : {}), ...(times ? { times } : {}) });
    },
    /** Lifts a fault. */
    mend: () => void world.control('DELETE', '/fault'),
    /** How often a call was sent, e.g. `/^POST .*\/submission$/`. */
    sent: (call: RegExp) => countCalls(world.control('GET', '/requests'), call),
    /** Lets the pauses between the three tries of a read pass, after which it has failed for good. */
    async giveUpRetrying() {
      await waitOut(400);
      await waitOut(1200);
    },
    /** What is sent from now on to a path like `/orders/:id/dispute`, as JSON; the mocked world answers as ever. */
    bodiesTo(path: string): readonly unknown[] {
      const bodies: unknown[] = [];
      world.server.use(
        http.post(`*/api/v1${path}`, async ({ request }) => {
          bodies.push(await request.clone().json());
        }),
      );
      return bodies;
    },
    /** The next call to a path like `/orders/:id/dispute` arrives, and its answer is lost with the connection. */
    loseAnswer(path: string) {
      const arrive: HttpResponseResolver = async ({ request }) => {
        const headers = Object.fromEntries(request.headers.entries());
        const { pathname } = new URL(request.url);
        world.backend.handle({ method: 'POST', path: pathname, headers, body: await request.text() });
        return HttpResponse.error();
      };
      world.server.use(http.post(`*/api/v1${path}`, arrive, { once: true }));
    },
    /** With what queries a path like `/devices` is asked from now on; the mocked world answers as ever. */
    queriesTo(path: string): readonly URLSearchParams[] {
      const queries: URLSearchParams[] = [];
      world.server.use(
        http.get(`*/api/v1${path}`, ({ request }) => {
          queries.push(new URL(request.url).searchParams);
        }),
      );
      return queries;
    },
  };
}

/** What a screen's tests stand on. */
export type ScreenWorld = ReturnType<typeof screenWorld>;
