/** What each call of `my` asks of the client: the base library's logic half, run by itself with a bridge that only listens. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { type Fields, isFields, textOf, unwrap } from '../../../mocks/simulator/messages';

/** By member of `my`: the names on the bridge, which of several services is meant behind a blank; none where nobody is asked. */
export type AskedOfClient = ReadonlyMap<string, readonly string[]>;

/** What the base library says by the way, whatever the app calls. */
const ASIDES = ['remoteLog', 'handleLoggingAction', 'getConfig4Appx', 'reportData'];

/** What makes a call go on where an empty parameter would stop it. */
const GIVEN: Readonly<Record<string, unknown>> = {
  setNavigationBar: { title: 'x', backgroundColor: '#ffffff', borderBottomColor: '#ffffff' },
  showActionSheet: { items: ['x'] },
  openCustomerService: { tntInstId: 'x', scene: 'x' },
};

/** What goes on only from a page that is drawn. */
const FROM_PAGES: Readonly<Record<string, readonly string[]>> = {
  navigateTo: ['pushWindow'],
  redirectTo: ['pushWindow'],
  reLaunch: ['pushWindow'],
  navigateBack: ['popTo'],
  switchTab: ['switchTab'],
};

const NOT_CALLS = /^(on|off|emit|call|callSync|canIUse|create|_)/;

/** Of a call that stands for several services, which one. */
function nameOf(called: string, given: unknown): string {
  const [name, params] = unwrap(called, isFields(given) ? given : {});
  if (name === 'startBizService') return `${name} ${textOf(params.name)}`;
  const [request] = Array.isArray(params.requestData) ? params.requestData : [];
  return name === 'appxrpc' && isFields(request) ? `${name} ${textOf(request.method)}` : name;
}

const nothing = () => {};

/** @throws Error where the base library does not start. */
export function probeMy(): AskedOfClient {
  const file = path.join(path.dirname(require.resolve('miniu-lyra-dist/package.json')), 'appx/af-appx.worker.min.js');
  let asked: string[] = [];
  const system: Fields = { SDKVersion: '1.25.1', platform: 'iOS', version: '10.2.30', system: '14.0', success: true };
  const startupParams = { appId: '2021000000000000', isTinyApp: 'YES', page: 'pages/a', url: 'index.html#pages/a' };
  const events = { addEventListener: nothing, removeEventListener: nothing, dispatchEvent: nothing };
  const scope: Record<string, unknown> = {
    ...events,
    document: events,
    navigator: { userAgent: 'AlipayClient/10.2.30 (iPhone; iOS)' },
    location: { href: '' },
    console: { log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing },
    setTimeout: () => 0,
    clearTimeout: nothing,
    setInterval: () => 0,
    clearInterval: nothing,
    postMessage: nothing,
    importScripts: nothing,
    AlipayJSBridge: {
      startupParams,
      call(name: string, given: unknown, done: unknown) {
        asked.push(nameOf(name, given));
        // What is asked for once it is granted is asked by then.
        if (name === 'getBusinessAuth' && typeof done === 'function')
          done({ authSuccessScopes: Object(given).scopeNicks });
      },
      callSync(name: string, given: unknown) {
        asked.push(nameOf(name, given));
        return system;
      },
    },
  };
  scope.self = scope;
  scope.global = scope;
  vm.createContext(scope);
  vm.runInContext(readFileSync(file, 'utf8'), scope);
  const library: unknown = scope.AFAppX;
  const my = isFields(library) && isFields(library.bridge) ? library.bridge : undefined;
  if (!my) throw new Error('The base library has not made my');

  const found = new Map<string, readonly string[]>();
  for (const [name, member] of Object.entries(my)) {
    if (typeof member !== 'function' || NOT_CALLS.test(name)) continue;
    asked = [];
    try {
      const made: unknown = member.call(my, {
        ...Object(GIVEN[name]),
        success: nothing,
        fail: nothing,
        complete: nothing,
      });
      // What it says of its failure is of no interest.
      void Promise.resolve(made).catch(nothing);
    } catch {
      // It wants a page, or parameters; what it has asked by then is known.
    }
    const clean = [...new Set(asked)].filter((one) => !ASIDES.includes(one));
    found.set(name, FROM_PAGES[name] ?? clean);
  }
  return found;
}
