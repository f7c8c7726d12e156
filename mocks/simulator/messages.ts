/** What passes between the native side, which is the phone's page, the app's logic in a worker, and its views. */

export type Fields = Readonly<Record<string, unknown>>;

/** The parameters of the app's start, under the names the base library reads. */
export interface Startup {
  readonly appId: string;
  readonly enablePolyfillWorker: true;
  readonly isTinyApp: 'YES';
  /** `index.html#pages/home/index`. */
  readonly url: string;
  /** `pages/review/index?id=1`. */
  readonly page: string;
  /** `id=1`; empty where the link has none. */
  readonly query: string;
}

/** All that the logic has to know at once, before its first line runs. */
export interface LogicStart {
  readonly startup: Startup;
  /** What `my.getSystemInfoSync` tells. */
  readonly system: Fields;
  /** What the app kept on the device. */
  readonly storage: Readonly<Record<string, unknown>>;
}

/** From the logic. Calls without an `id` want no answer, or have theirs already. */
export type FromLogic =
  | { readonly kind: 'call'; readonly id?: number; readonly name: string; readonly params: Fields }
  | { readonly kind: 'keep'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'forget'; readonly key: string | undefined }
  | { readonly kind: 'complaint'; readonly level: 'error' | 'warn'; readonly text: string };

/** To the logic. */
export type ToLogic =
  | { readonly kind: 'start'; readonly start: LogicStart }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Fields }
  | { readonly kind: 'push'; readonly name: string; readonly param: Fields; readonly viewId: number };

/** Marks a message as one of ours; the base library's own pass beside them. */
export interface Marked<Message> {
  readonly simulator: Message;
}

/** A call of a bridge, as the base library makes it. */
export type BridgeCall = (
  name: string,
  params?: Fields | ((answer: Fields) => void),
  done?: (answer: Fields) => void,
) => void;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a field, empty where it holds none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Base libraries make some calls by way of `internalAPI`; what is meant is inside. */
export function unwrap(name: string, params: Fields): [name: string, params: Fields] {
  if (name !== 'internalAPI') return [name, params];
  return [textOf(params.method), isFields(params.param) ? params.param : {}];
}
