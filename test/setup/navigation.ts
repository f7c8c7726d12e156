/**
 * The page stack of a test: what `Taro.navigateTo` and its like do to it, and who wants to know. `renderApp` draws it;
 * with `renderPage` it only records where a page wanted to go.
 */

export interface StackEntry {
  /** Unlike any other entry's, also of the same page. */
  readonly key: string;
  /** As in the table of pages, e.g. `pages/home/index`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

interface Target {
  readonly url: string;
  readonly success?: () => void;
  readonly complete?: () => void;
}

/** Alipay and Taro allow no more pages on top of each other. */
const MAX_DEPTH = 10;

let stack: readonly StackEntry[] = [];
let opened = 0;
const listeners = new Set<() => void>();

/** Reads `/pages/home/index?id=1`. */
export function entryOf(url: string): StackEntry {
  const [path = '', query = ''] = url.split('?');
  const pairs = query.split('&').filter(Boolean);
  const params = Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
  opened += 1;
  return { key: `page-${opened}`, path: path.replace(/^\//, ''), params };
}

/** Puts a stack in place without telling who listens: where a test begins. */
export function beginNavigation(entries: readonly StackEntry[]): void {
  stack = entries;
}

export function resetNavigation(): void {
  stack = [];
  listeners.clear();
}

export function navigationStack(): readonly StackEntry[] {
  return stack;
}

/** An entry as an address, `/pages/home/index?id=1`. */
function addressOf({ path, params }: StackEntry): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The page on top as an address: where the user stands. */
export function currentUrl(): string {
  const top = stack[stack.length - 1];
  return top ? addressOf(top) : '';
}

export function onNavigation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function go(change: () => readonly StackEntry[]) {
  return async (target?: Partial<Target>) => {
    stack = change();
    for (const listener of listeners) listener();
    target?.success?.();
    target?.complete?.();
    return { errMsg: 'ok' };
  };
}

export const navigateTo = (target: Target) => {
  if (stack.length >= MAX_DEPTH) return Promise.reject(new Error('navigateTo: ten pages are open already'));
  return go(() => [...stack, entryOf(target.url)])(target);
};
export const redirectTo = (target: Target) => go(() => [...stack.slice(0, -1), entryOf(target.url)])(target);
export const reLaunch = (target: Target) => go(() => [entryOf(target.url)])(target);
export const switchTab = reLaunch;
export const navigateBack = (target: { delta?: number } & Partial<Target> = {}) =>
  go(() => stack.slice(0, Math.max(1, stack.length - (target.delta ?? 1))))(target);
/** Like Taro's on H5, as far as addresses go: new objects at every question. */
export const getCurrentPages = () =>
  stack.map((entry) => ({ route: entry.path, path: addressOf(entry), options: entry.params }));
