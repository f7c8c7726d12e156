import { UNHANDLED } from '@mocks/transports/msw';
import { createMockedWorld } from '@mocks/transports/mswNode';
import { localControls } from '@/dev/controls';
import { Overlay } from '@/dev/Overlay';
import { connectLine } from '@/dev/reviewCall';
import { simulatedNative } from '@/dev/simulatedNative';
import { setNative, setOverlay, setScheduler } from '@/platform';
import { DomUser } from './domUser';
import { VirtualTime } from './virtualTime';

/**
 * Sets a test file up for users of the whole app in jsdom.
 *
 * @returns a new user for each test, on a clock that begins anew.
 */
export function domUsers(): () => DomUser {
  let time = new VirtualTime();
  const world = createMockedWorld({ after: (ms, then) => time.after(ms, then) });
  const controls = localControls(world.backend);

  beforeAll(() => world.server.listen({ onUnhandledRequest: UNHANDLED.inTests }));
  afterEach(() => {
    setScheduler();
    connectLine(undefined);
  });
  afterAll(() => world.server.close());

  return () => {
    time = new VirtualTime();
    setScheduler(time.after);
    setNative(simulatedNative(controls));
    setOverlay(Overlay);
    connectLine(controls);
    return new DomUser(world, time);
  };
}
