import { createMockedWorld } from '@mocks/transports/mswNode';
import { localControls } from '@/dev/controls';
import { Overlay } from '@/dev/Overlay';
import { simulatedNative } from '@/dev/simulatedNative';
import { setNative, setOverlay, setScheduler } from '@/platform';
import { DomUser } from '../drivers/domUser';
import { VirtualTime } from '../drivers/virtualTime';
import { journeys } from '.';

/** The longest ways take seconds of work where a machine is busy. */
jest.setTimeout(30_000);

let time = new VirtualTime();
const world = createMockedWorld({ after: (ms, then) => time.after(ms, then) });

beforeAll(() => world.server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  time = new VirtualTime();
  setScheduler(time.after);
  setNative(simulatedNative(localControls(world.backend)));
  setOverlay(Overlay);
});
afterEach(() => setScheduler());
afterAll(() => world.server.close());

test.each(journeys)('$name', ({ walk }) => walk(new DomUser(world, time)));
