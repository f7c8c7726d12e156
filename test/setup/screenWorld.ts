import { type MockedWorld, mockWorld } from '@mocks/transports/mswNode';
import { act } from '@testing-library/react';
import { http } from 'msw';
import { resetApi } from '@/api';
import { native, setNative, setScheduler } from '@/platform';
import { useFlow } from '@/store';
import { type ManualTime, startManualTime } from './manualTime';

/** What a screen's tests stand on. */
export interface ScreenWorld {
  readonly world: MockedWorld;
  /** Time-outs, pauses in typing and pauses between tries wait for this clock. */
  readonly time: ManualTime;
  /** Lets the pauses between the three tries of a read pass, after which it has failed for good. */
  giveUpRetrying(): Promise<void>;
  /** What is sent from now on to a path like `/orders/:id/dispute`, as JSON; the mocked world answers as ever. */
  bodiesTo(path: string): readonly unknown[];
  /** With what queries a path like `/devices` is asked from now on; the mocked world answers as ever. */
  queriesTo(path: string): readonly URLSearchParams[];
}

/** The mocked world, a manual clock, a user in Alipay and an empty store under the tests of a file. */
export function screenWorld(): ScreenWorld {
  const world = mockWorld();
  const inAlipay = native();
  let time = startManualTime();

  const passAfter = async (ms: number) => {
    await time.until(ms);
    act(() => time.pass(ms));
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
    get time() {
      return time;
    },
    async giveUpRetrying() {
      await passAfter(400);
      await passAfter(1200);
    },
    bodiesTo(path) {
      const bodies: unknown[] = [];
      world.server.use(
        http.post(`*/api/v1${path}`, async ({ request }) => {
          bodies.push(await request.clone().json());
        }),
      );
      return bodies;
    },
    queriesTo(path) {
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
