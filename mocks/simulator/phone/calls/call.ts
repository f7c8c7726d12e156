import type { Fields } from '../../messages';

/**
 * Plays one call of the bridge. An object, or a promise of one, is what the client answers, everything else an empty answer;
 * `error` in it makes the base library call `fail`.
 */
export type NativeCall = (params: Fields, viewId: number | undefined) => unknown;

/** Calls by the name they have on the bridge. */
export type NativeCalls = Readonly<Record<string, NativeCall>>;
