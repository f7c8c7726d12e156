/** The phone: Alipay's native side, and in it the app. */
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { createCallLine } from '../../client/callLine';
import type { RingingCall } from '../../client/reviewCall';
import { choiceIn, queryOf } from '../../client/worldChoice';
import { DEFAULT_SCENARIO } from '../../scenarios';
import { BUILD_FAILED, followBuilds } from '../builds';
import type { Fields } from '../messages';
import { dropForeignClicks } from '../ownClicks';
import { readSettings, type Settings } from '../settings';
import { createJournal } from './activityLog';
import { type AppConfig, readAppConfig } from './appConfig';
import { type BackgroundNews, followTab } from './background';
import { createNativeCalls } from './calls';
import { createDeviceFiles } from './deviceFiles';
import { createDeviceStorage, type DeviceStorage } from './deviceStorage';
import { createNativeSide } from './nativeSide';
import { createNetwork } from './network';
import { createOverlays } from './overlays';
import { Phone } from './Phone';
import { createPageStack, pathOf } from './pageStack';
import { createPermissions } from './permissions';
import { systemInfo } from './systemInfo';
import { createPhoneWorld } from './world';
import './phone.css';

const APP_ID = '2021000000000000';

/** What this project's own app is called. */
const OWN_NAME = '信用租机';

/** `#/pages/review/index?id=1` → `pages/review/index?id=1`. */
const linkIn = (hash: string) => hash.replace(/^#?\/?/, '');

/** The address of a page without what the base library adds to tell two of the same page apart. */
const plainUrl = (url: string) => url.replace(/__appxPageId=\d+&?/, '').replace(/[?&]$/, '');

/** Replaces the page's address without loading it. */
const setAddress = (search: string, hash: string) =>
  window.history.replaceState(null, '', `${window.location.pathname}${search}${hash}`);

const activityLog = createJournal();
const overlays = createOverlays();
const world = createPhoneWorld(window.localStorage);

/** Says something about the mocked world over the app, long enough to be read. */
const say = (text: string) => void overlays.toast({ text, icon: 'none' }, 5000);

/** Begins the world as the address asks, once: a reload goes on. Where the server was started anew, so is the world. */
async function beginAsAsked(run: string, storage: DeviceStorage): Promise<void> {
  const choice = choiceIn(window.location.search);
  const isAsked = queryOf(choice) !== '';
  const begun = world.begunWith();
  if (!isAsked && world.isOf(run)) return;
  const { page, notice } = await world.begin(isAsked ? choice : begun, run);
  storage.forget(undefined);
  // A page of a world that is gone may be about what the new one does not hold.
  const isLost = !isAsked && queryOf(begun) !== '';
  const hash = isLost ? '' : window.location.hash;
  setAddress('', linkIn(hash) || !page ? hash : `#${page}`);
  const said = notice ?? (isLost ? '模拟器重新启动过，场景已从头开始。' : undefined);
  if (said) say(said);
}

function switchOn(config: AppConfig, settings: Settings, storage: DeviceStorage): void {
  const { backend, stranger, allowed, answers } = settings;
  const asked = linkIn(window.location.hash);
  const first = config.pages.includes(pathOf(asked)) ? asked : (config.pages[0] ?? '');

  const stack = createPageStack({ config, push: (...told) => native.push(...told) });
  const { origin } = window.location;
  const files = createDeviceFiles();
  const network = createNetwork({
    activityLog,
    servers: { [backend]: origin, [origin]: origin },
    allowed,
    answers,
    headers: world.headers,
    files,
  });
  const writeListeners = new Set<(patch: Fields) => void>();
  const restart = () => {
    leave();
    window.location.reload();
  };
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
    activityLog,
    onWrite: (patch) => {
      for (const hear of writeListeners) hear(patch);
    },
    calls: createNativeCalls({
      stack,
      overlays,
      world,
      network,
      files,
      permissions: createPermissions(overlays),
      appName: stranger || OWN_NAME,
      tellLogic: (...told) => native.push(...told, stack.top()?.viewId ?? 0),
      restart,
    }),
    launchParamsOf: config.launchParamsOf,
    viewIdOf: (view) =>
      stack.store.getState().alive.find(({ viewId }) => {
        const frame = document.getElementById(`view-${viewId}`);
        return frame instanceof HTMLIFrameElement && frame.contentWindow === view;
      })?.viewId,
    createWorker: () => new Worker('/simulator/logic.js'),
  });
  /** Tells the app, by its page on top, that it goes to the background or comes back. */
  const tellApp = (name: BackgroundNews) => {
    const top = stack.top();
    if (top) native.push(name, { NBPageUrl: `index.html#${top.url}` }, top.viewId);
  };
  followTab(document, tellApp);
  const ringing = createStore<{ readonly call: RingingCall | undefined }>(() => ({ call: undefined }));
  const line = createCallLine({
    control: world.control,
    onRinging: (call) => ringing.setState({ call }),
    async interrupt(work) {
      tellApp('appPause');
      await work();
      tellApp('appResume');
    },
    onUnheard: say,
  });
  const leave = () => {
    native.stop();
    window.simulator = undefined;
  };
  window.nativeSide = native.side;
  window.simulator = {
    async control(...call) {
      const answer = await world.control(...call);
      if (call[0] !== 'GET') await line.look();
      return answer;
    },
    begunWith: world.begunWith,
    setFault: world.setFault,
    begin(choice) {
      leave();
      // Something, so that it is begun anew.
      setAddress(queryOf(choice) || queryOf({ scenario: DEFAULT_SCENARIO }), '');
      window.location.reload();
    },
    restart,
    entries: () => activityLog.store.getState().entries,
    clearEntries: activityLog.clear,
    totals: () => activityLog.store.getState().totals,
    onEntry: activityLog.store.subscribe,
    onWrite(listener) {
      writeListeners.add(listener);
      return () => void writeListeners.delete(listener);
    },
  };

  // The address follows the page on top, so that a reload opens it again.
  stack.store.subscribe(() => {
    const top = stack.top();
    if (top) setAddress('', `#/${plainUrl(top.url)}`);
  });
  createRoot(document.body).render(
    <Phone
      config={config}
      stack={stack}
      overlays={overlays}
      ringing={ringing}
      onEndCall={(choice) => void line.end(choice)}
      push={native.push}
    />,
  );
  stack.open(first, 'alone');
  void line.look();
}

/** Without its app and its server there is no phone; what is missing is said in its place. */
function sayBroken(error: unknown): void {
  const said = document.createElement('p');
  said.className = 'broken';
  said.setAttribute('role', 'alert');
  said.textContent = `模拟器没有启动，请确认 npm run simulate 仍在运行，然后刷新。（${error instanceof Error ? error.message : String(error)}）`;
  document.body.replaceChildren(said);
}

async function start(): Promise<void> {
  dropForeignClicks(window);
  const [config, settings] = await Promise.all([readAppConfig(), readSettings()]);
  const { run, isWatching, stranger } = settings;
  // Each app has a store of its own, as on a phone.
  const storage = createDeviceStorage(window.localStorage, `simulator.device${stranger && `.${stranger}`}`);
  await beginAsAsked(run, storage);
  switchOn(config, settings, storage);
  // The page around the phone follows the builds itself.
  if (isWatching && window.parent === window) {
    followBuilds({
      onBuilt: () => window.location.reload(),
      onFailed: (text) => void overlays.toast({ text: `${BUILD_FAILED}${text}`, icon: 'fail' }, 5000),
    });
  }
}

start().catch(sayBroken);
