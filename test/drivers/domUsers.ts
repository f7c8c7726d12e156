import { UNHANDLED } from '@mocks/browser/msw';
import { localControls } from '@mocks/client/controls';
import { createMockedWorld, type MockedWorld } from '@mocks/transports/mswNode';
import { setNative, setOverlay, setScheduler } from '@/platform';
import { Overlay } from '@/simulated/Overlay';
import { connectLine } from '@/simulated/reviewCall';
import { simulatedNative } from '@/simulated/simulatedNative';
import { currentUrl } from '../setup/navigation';
import { DomUser } from './domUser';
import { type LeftBehind, personalDataIn } from './personalData';
import { VirtualTime } from './virtualTime';

const textsIn = (name: string, storage: Storage) =>
  Object.fromEntries(Object.entries({ ...storage }).map(([key, text]) => [`${name} ${key}`, String(text)]));

/** What there is of a journey but on the screen. */
function leftBehindIn({ backend, control }: MockedWorld): LeftBehind {
  return {
    kept: {
      ...textsIn('localStorage', window.localStorage),
      ...textsIn('sessionStorage', window.sessionStorage),
      cookies: document.cookie,
      'state file': backend.save('current'),
    },
    told: { address: currentUrl(), requests: JSON.stringify(control('GET', '/requests')) },
  };
}

/**
 * Sets a test file up for users of the whole app in jsdom. What each leaves behind is looked through for what is a person's alone.
 *
 * @returns a new user for each test, on a clock that begins anew.
 */
export function domUsers(): () => DomUser {
  let time = new VirtualTime();
  const world = createMockedWorld({ after: (ms, then) => time.after(ms, then) });
  const controls = localControls(world.backend);

  beforeAll(() => world.server.listen(UNHANDLED.inTests));
  let user: DomUser | undefined;
  const lookThrough = () => {
    if (user) expect(personalDataIn(leftBehindIn(world), user.typed)).toEqual([]);
    user = undefined;
  };

  afterEach(() => {
    setScheduler();
    connectLine(undefined);
    lookThrough();
  });
  afterAll(() => world.server.close());

  return () => {
    lookThrough();
    time = new VirtualTime();
    setScheduler(time.after);
    setNative(simulatedNative(controls));
    setOverlay(Overlay);
    connectLine(controls);
    user = new DomUser(world, time);
    return user;
  };
}
