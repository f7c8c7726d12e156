import { type Fields, isFields } from '../messages';

/** One write to a page's view. */
export interface Write {
  /** Path → value. */
  readonly patch: Fields;
  /** The numbers by which the view tells that it has drawn it; none where nobody asked. */
  readonly callbacks: readonly number[];
}

/** A call of one end of a line at the other, in the base library's words: of which object, which method, with what. */
interface LineCall {
  readonly c?: unknown;
  readonly m?: unknown;
  readonly a?: unknown;
  readonly s?: unknown;
  readonly e?: unknown;
}

/** What passes on a line is JSON: one call, or several at once. */
function callsIn(data: unknown): readonly LineCall[] {
  if (typeof data !== 'string') return [];
  try {
    const message: unknown = JSON.parse(data);
    const inside = isFields(message) ? message.data : undefined;
    return (Array.isArray(inside) ? inside : [inside]).filter(isFields);
  } catch {
    // Not the base library's.
    return [];
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Every `setData` in a message to a view. */
export function writesIn(data: unknown): readonly Write[] {
  return callsIn(data)
    .filter(({ m }) => m === 'receiveData')
    .flatMap(({ a, s, e }) => {
      const callbacks = [s, e].filter(isNumber);
      const [given] = listOf(a);
      const pending = isFields(given) ? listOf(given.pendingData) : [];
      return pending.flatMap((one) => (isFields(one) && isFields(one.d) ? [{ patch: one.d, callbacks }] : []));
    });
}

/** Which callbacks a message from a view calls. */
export function calledBackIn(data: unknown): readonly number[] {
  return callsIn(data)
    .filter(({ c, m }) => c === 'self' && m === 'invokeCallback')
    .flatMap(({ a }) => listOf(a).slice(0, 1).filter(isNumber));
}
