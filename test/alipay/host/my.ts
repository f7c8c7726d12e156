import type { Clock } from './clock';

/**
 * What Alipay itself answers to one of its calls with a screen.
 *
 * @returns what `success` gets.
 * @throws an object with Alipay's `error` number for what `fail` gets.
 */
export type NativeCall = (input: object) => Promise<object>;

/** The calls by their names in `my`. */
export type NativeCalls = Readonly<Record<string, NativeCall>>;

interface Callbacks {
  success?(answer: object): void;
  fail?(failure: object): void;
  complete?(outcome: object): void;
}

/** Alipay's storage. Survives a restart of the app where it is handed on. */
export type Storage = Map<string, unknown>;

export interface MyOptions {
  readonly clock: Clock;
  readonly storage: Storage;
  readonly native: NativeCalls;
}

/** A 390 × 844 phone, text at its normal size. */
const SYSTEM = {
  app: 'alipay',
  brand: 'Apple',
  model: 'iPhone14,5',
  platform: 'iOS',
  system: '16.0',
  version: '10.6.0',
  language: 'zh-Hans',
  fontSizeSetting: 16,
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 761,
  statusBarHeight: 47,
  titleBarHeight: 44,
};

const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** `my`, as far as the package needs it; whatever else it called would be no function, as in Alipay. */
export function createMy({ clock, storage, native }: MyOptions): Record<string, unknown> {
  const later =
    (answer: object) =>
    (options: Callbacks = {}) => {
      clock.setTimeout(() => {
        options.success?.(answer);
        options.complete?.(answer);
      });
    };
  const answering = (call: NativeCall) => (options: object & Callbacks) => {
    const { success, fail, complete, ...input } = options;
    const end = (tell: ((outcome: object) => void) | undefined) => (outcome: object) => {
      tell?.(outcome);
      complete?.(outcome);
    };
    call(input).then(end(success), end(fail));
  };

  const my: Record<string, unknown> = {
    SDKVersion: '1.25.1',
    canIUse: (name: string) => name.split('.')[0] !== undefined && (name.split('.')[0] ?? '') in my,
    getSystemInfoSync: () => ({ ...SYSTEM }),
    getStorageSync: ({ key }: { key: string }) => ({ data: copy(storage.get(key)) ?? null, success: true }),
    setStorageSync: ({ key, data }: { key: string; data: unknown }) => {
      storage.set(key, copy(data));
      return { success: true };
    },
    removeStorageSync: ({ key }: { key: string }) => {
      storage.delete(key);
      return { success: true };
    },
    createSelectorQuery: () => createQuery(clock),
    setNavigationBar: later({}),
    pageScrollTo: later({}),
    hideKeyboard: later({}),
    stopPullDownRefresh: later({}),
    makePhoneCall: later({}),
    showToast: later({}),
    alert: later({ success: true }),
    confirm: later({ confirm: true }),
  };
  for (const name of Object.keys(native)) {
    const call = native[name];
    if (call) my[name] = answering(call);
  }
  return my;
}

/** A question for where elements stand. There is no layout here, so none of them is found. */
function createQuery(clock: Clock): object {
  const tells: ((found: null) => void)[] = [];
  const query: Record<string, unknown> = {};
  for (const name of ['select', 'selectAll', 'selectViewport']) query[name] = () => query;
  for (const name of ['boundingClientRect', 'scrollOffset']) {
    query[name] = (tell?: (found: null) => void) => {
      if (tell) tells.push(tell);
      return query;
    };
  }
  query.exec = (tell?: (found: null[]) => void) => {
    clock.setTimeout(() => {
      for (const one of tells) one(null);
      tell?.(tells.map(() => null));
    });
  };
  return query;
}
