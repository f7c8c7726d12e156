/** A page's data as `setData` leaves it, and what each call weighs on its way between Alipay's two threads. */

/** A node of the tree Taro sends: short keys, see `Shortcuts` in `@tarojs/shared`. */
export interface PageNode {
  /** Which template draws it. */
  readonly nn: string;
  readonly sid: string;
  readonly uid?: string;
  readonly cn?: readonly PageNode[];
  /** Its class names. */
  readonly cl?: string;
  /** Its text, where it is one. */
  readonly v?: string;
  readonly [attribute: string]: unknown;
}

export interface PageData {
  root: { cn: readonly PageNode[] };
}

/** One call of `setData`. */
export interface Update {
  readonly page: string;
  /** The path written → bytes of its value as JSON in UTF-8. */
  readonly paths: Readonly<Record<string, number>>;
  /** Of the whole call, paths included. */
  readonly bytes: number;
}

const weight = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');

/** Weighs a call of `setData`. */
export function weigh(page: string, patch: Readonly<Record<string, unknown>>): Update {
  const paths: Record<string, number> = {};
  for (const path of Object.keys(patch)) paths[path] = weight(patch[path]);
  return { page, paths, bytes: weight(patch) };
}

/** `root.cn.[0].cn` and `root.cn[0].cn` alike. */
const keysOf = (path: string) => path.split(/[.[\]]+/).filter(Boolean);

/**
 * Writes a patch into data as Alipay does: as a copy, for it arrives as JSON.
 *
 * @throws Error where a path leads through something that is not there: the app then speaks of another tree than the view's.
 */
export function applyPatch(data: object, patch: Readonly<Record<string, unknown>>): void {
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(patch));
  for (const path of Object.keys(copy)) {
    const keys = keysOf(path);
    const last = keys.pop();
    let at: unknown = data;
    for (const key of keys) at = isRecord(at) ? at[key] : undefined;
    if (last === undefined || !isRecord(at)) throw new Error(`setData writes ${path}, which is nowhere`);
    at[last] = copy[path];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
