import { createMockedWorld } from '@mocks/transports/mswNode';
import { localControls } from '@/dev/controls';
import { Overlay } from '@/dev/Overlay';
import { connectLine } from '@/dev/reviewCall';
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
  const controls = localControls(world.backend);
  setNative(simulatedNative(controls));
  connectLine(controls);
  setOverlay(Overlay);
});
afterEach(() => setScheduler());
afterAll(() => world.server.close());

test.each(journeys)('$name', ({ walk }) => walk(new DomUser(world, time)));
