/** The phone: Alipay's native side, and in it the app. */
import { createRoot } from 'react-dom/client';
import { choiceIn, queryOf } from '../../transports/choiceQuery';
import { isFields, textOf } from '../messages';
import { type AppConfig, readAppConfig } from './appConfig';
import { createNativeCalls } from './calls';
import { createDeviceStorage } from './deviceStorage';
import { createJournal } from './journal';
import { createNativeSide } from './nativeSide';
import { createNetwork } from './network';
import { createOverlays } from './overlays';
import { Phone } from './Phone';
import { createPageStack, pathOf } from './pageStack';
import { systemInfo } from './systemInfo';
import { createPhoneWorld } from './world';
import './phone.css';

const APP_ID = '2021000000000000';

/** `#/pages/review/index?id=1` → `pages/review/index?id=1`. */
const linkIn = (hash: string) => hash.replace(/^#?\/?/, '');

/** The address of a page without what the base library adds to tell two of the same page apart. */
const plainUrl = (url: string) => url.replace(/__appxPageId=\d+&?/, '').replace(/[?&]$/, '');

/** Replaces the page's address without loading it. */
const setAddress = (search: string, hash: string) =>
  window.history.replaceState(null, '', `${window.location.pathname}${search}${hash}`);

/** The origin that the package was built for. */
async function readBackend(): Promise<string> {
  const settings: unknown = await (await fetch('/simulator/settings.json')).json();
  return isFields(settings) ? textOf(settings.backend) : '';
}

const journal = createJournal();
const overlays = createOverlays();
const storage = createDeviceStorage(window.localStorage, 'simulator.device');
const world = createPhoneWorld(window.localStorage);

/** Begins the world as the address asks, once: a reload goes on. */
async function beginAsAsked(): Promise<void> {
  const choice = choiceIn(window.location.search);
  if (queryOf(choice) === '') return;
  const { page, notice } = await world.begin(choice);
  storage.forget(undefined);
  setAddress('', linkIn(window.location.hash) || !page ? window.location.hash : `#${page}`);
  if (notice) void overlays.toast({ text: notice, icon: 'none' }, 5000);
}

function switchOn(config: AppConfig, backend: string): void {
  const asked = linkIn(window.location.hash);
  const first = config.pages.includes(pathOf(asked)) ? asked : (config.pages[0] ?? '');

  const stack = createPageStack({ config, push: (...told) => native.push(...told) });
  const network = createNetwork({ journal, servers: { [backend]: window.location.origin }, headers: world.headers });
  const native = createNativeSide({
    start: {
      startup: {
        appId: APP_ID,
        enablePolyfillWorker: true,
        isTinyApp: 'YES',
        url: `index.html#${pathOf(first)}`,
        page: first,
        query: first.split('?')[1] ?? '',
      },
      system: systemInfo(),
    },
    stack,
    storage,
    journal,
    calls: createNativeCalls({ stack, overlays, world, network }),
    viewIdOf: (view) =>
      stack.store.getState().alive.find(({ viewId }) => {
        const frame = document.getElementById(`view-${viewId}`);
        return frame instanceof HTMLIFrameElement && frame.contentWindow === view;
      })?.viewId,
    createWorker: () => new Worker('/simulator/logic.js'),
  });
  window.nativeSide = native.side;
  window.simulator = {
    control: world.control,
    begunWith: world.begunWith,
    setFault: world.setFault,
    begin(choice) {
      native.stop();
      // Something, so that it is begun anew.
      setAddress(queryOf(choice) || queryOf({ scenario: world.begunWith().scenario }), '');
      window.location.reload();
    },
    restart: () => window.location.reload(),
    entries: () => journal.store.getState().entries,
    clearEntries: journal.clear,
    onEntry: journal.store.subscribe,
  };

  // The address follows the page on top, so that a reload opens it again.
  stack.store.subscribe(() => {
    const top = stack.top();
    if (top) setAddress('', `#/${plainUrl(top.url)}`);
  });
  createRoot(document.body).render(<Phone config={config} stack={stack} overlays={overlays} push={native.push} />);
  stack.open(first, 'alone');
}

async function start(): Promise<void> {
  const [config, backend] = await Promise.all([readAppConfig(), readBackend(), beginAsAsked()]);
  switchOn(config, backend);
}

void start();
