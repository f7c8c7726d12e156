/**
 * The bridge of the app's logic. Runs in its worker before anything else there, and gives the base library what Alipay's
 * own worker gives it: `AlipayJSBridge`, with calls that answer later and calls that answer at once.
 */
import { type BridgeCall, type Fields, type FromLogic, isFields, type Marked, type ToLogic, unwrap } from '../messages';
import { describeThrown } from '../thrown';
import { addNewerCalls } from './newerCalls';
import { createSyncCalls } from './syncCalls';

interface Bridge {
  readonly startupParams: Fields;
  readonly call: BridgeCall;
  readonly callSync: (name: string, params?: Fields) => unknown;
}

/** The worker's own scope, as far as it is used and changed here. */
interface LogicScope {
  AlipayJSBridge: Bridge;
  /** The base library's own, once it is loaded; `my` is in it. */
  readonly AFAppX?: { readonly bridge: Record<string, unknown> };
  global: unknown;
  document: unknown;
  postMessage(message: Marked<FromLogic>): void;
  importScripts(...addresses: string[]): void;
  addEventListener(name: string, listener: (event: MessageEvent & ErrorEvent & PromiseRejectionEvent) => void): void;
  dispatchEvent(event: Event): boolean;
}

declare const self: LogicScope;

const tell = self.postMessage.bind(self);
const listen = self.addEventListener.bind(self);
const load = self.importScripts.bind(self);
const send = (message: FromLogic) => tell({ simulator: message });

/** What a browser's worker has, and the logic's thread of Alipay has not. */
const FOREIGN = [
  ...['fetch', 'Request', 'Response', 'Headers', 'FormData', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'AbortController', 'AbortSignal', 'BroadcastChannel'],
  ...['Blob', 'File', 'FileReader', 'indexedDB', 'caches', 'crypto', 'atob', 'btoa', 'structuredClone'],
];

const waiting = new Map<number, (answer: Fields) => void>();
let lastId = 0;

/** Where the compiled package takes the base library from. */
const BASE_LIBRARY = 'https://appx/';

/** What can be sent: functions and the like stay here. */
function plain(params: unknown): Fields {
  const copy: unknown = JSON.parse(JSON.stringify(params ?? {}));
  return isFields(copy) ? copy : {};
}

function begin({ startup, system, storage }: Extract<ToLogic, { kind: 'start' }>['start']): void {
  const syncCalls = createSyncCalls({ startup, system, storage: { ...storage }, send });

  const call: BridgeCall = (name, given, done) => {
    const answer = typeof given === 'function' ? given : done;
    const [method, params] = unwrap(name, typeof given === 'function' ? {} : plain(given));
    const atOnce = syncCalls[method];
    if (atOnce) {
      const made = atOnce(params);
      if (answer) setTimeout(() => answer(made), 0);
      return;
    }
    lastId += 1;
    if (answer) waiting.set(lastId, answer);
    send({ kind: 'call', id: lastId, name: method, params });
  };

  /** Calls that nobody plays, each told once. */
  const unplayed = new Set<string>();
  const callSync = (name: string, given?: Fields): unknown => {
    const [method, params] = unwrap(name, plain(given));
    send({ kind: 'call', name: method, params });
    const answer = syncCalls[method]?.(params);
    if (answer) return answer;
    if (!unplayed.has(method))
      send({ kind: 'complaint', level: 'warn', text: `模拟器没有能立即应答的 ${method}，按失败应答` });
    unplayed.add(method);
    return { error: 1, errorMessage: 'not implemented' };
  };
  self.AlipayJSBridge = { startupParams: { ...startup }, call, callSync };
  // The base library dispatches its own events there, as in a page.
  self.document = {
    addEventListener: listen,
    removeEventListener: () => {},
    dispatchEvent: (event: Event) => self.dispatchEvent(event),
  };
  self.global = self;
  for (const name of FOREIGN)
    Object.defineProperty(self, name, { value: undefined, configurable: true, writable: true });
  self.importScripts = (...addresses) => {
    for (const address of addresses) {
      load(address.replace(BASE_LIBRARY, '/appx/'));
      if (self.AFAppX && address.startsWith(BASE_LIBRARY)) addNewerCalls(self.AFAppX.bridge, call, callSync);
    }
  };
  load('/app/index.worker.js');
}

/** What a native call fails with, as the base library hands it on. */
const isFailedCall = (reason: unknown) => isFields(reason) && typeof reason.error === 'number';

function receive(message: ToLogic): void {
  if (message.kind === 'start') begin(message.start);
  else if (message.kind === 'answer') {
    const done = waiting.get(message.id);
    waiting.delete(message.id);
    done?.(message.answer);
  } else {
    const { name, param, viewId } = message;
    self.dispatchEvent(Object.assign(new Event('push'), { data: { func: name, param, viewId } }));
  }
}

listen('message', (event) => {
  const data: unknown = event.data;
  if (!isFields(data) || !('simulator' in data)) return;
  event.stopImmediatePropagation();
  receive((event.data as Marked<ToLogic>).simulator);
});
listen('error', (event) => {
  send({ kind: 'complaint', level: 'error', text: `${event.message} (${event.filename}:${event.lineno})` });
});
listen('unhandledrejection', (event) => {
  const text = `未处理的 Promise：${describeThrown(event.reason)}`;
  if (!isFailedCall(event.reason)) return send({ kind: 'complaint', level: 'error', text });
  // This base library makes a promise of each call and rejects it also where `fail` was told, and then calls that an error.
  event.preventDefault();
  event.stopImmediatePropagation();
  send({ kind: 'complaint', level: 'warn', text });
});
for (const level of ['error', 'warn'] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    send({ kind: 'complaint', level, text: words.map(describeThrown).join(' ') });
    say(...words);
  };
}
