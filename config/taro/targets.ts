/** What can be built: for which platform, with whose native calls, and where the result stands. */
import { UsageError } from '../../mocks/cli/arguments';

export interface Target {
  readonly platform: 'alipay' | 'h5';
  /** `mock`: the mocked backend goes inside. Absent: `TARO_APP_BACKEND` says where the backend is. */
  readonly backend?: string;
  readonly native: 'alipay' | 'simulated';
  readonly output: string;
  /** It is built again at each change: with what helps a developer, or as the package that is handed in. */
  readonly watch?: 'development' | 'production';
}

export const targets = {
  alipay: { platform: 'alipay', native: 'alipay', output: 'dist/alipay' },
  h5: { platform: 'h5', native: 'alipay', output: 'dist/h5' },
  'alipay:demo': { platform: 'alipay', backend: 'mock', native: 'simulated', output: 'dist/alipay-demo' },
  'h5:demo': { platform: 'h5', backend: 'mock', native: 'simulated', output: 'dist/h5-demo/app' },
  'alipay:dev': {
    platform: 'alipay',
    backend: 'http://127.0.0.1:9527',
    native: 'simulated',
    output: 'dist/alipay-dev',
    watch: 'development',
  },
  'h5:dev': { platform: 'h5', backend: 'mock', native: 'simulated', output: 'dist/h5-dev/built', watch: 'development' },
  'alipay:watch': { platform: 'alipay', native: 'alipay', output: 'dist/watch/alipay', watch: 'production' },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

/** Those that are built once, by a command that ends. */
export type BuiltOnce = Exclude<TargetName, 'alipay:dev' | 'h5:dev' | 'alipay:watch'>;

/** The names of the targets that are built once. */
export const builtOnce = Object.entries<Target>(targets).flatMap(([name, { watch }]) => (watch ? [] : [name]));

export function isBuiltOnce(name: string): name is BuiltOnce {
  return builtOnce.includes(name);
}

/** Scheme, host and perhaps a port and a slash, with nothing that `URL` would pass over or read as something else. */
const ORIGIN = /^https?:\/\/[^\s/?#\\@]*[^\s/?#\\@:]\/?$/i;
/** A host as DNS and containers name theirs, where `URL` lets almost any character pass; or an IPv6 address. */
const HOST = /^(\[[\da-f:.]+\]|[a-z\d_]([a-z\d_-]*[a-z\d_])?(\.[a-z\d_]([a-z\d_-]*[a-z\d_])?)*)$/;

/** An origin in its one spelling, without the slash that a browser adds: `https://api.example.com`. */
function originIn(given: string): string | undefined {
  if (!ORIGIN.test(given) || !URL.canParse(given)) return undefined;
  const { origin, hostname } = new URL(given);
  return HOST.test(hostname) ? origin : undefined;
}

/**
 * The backend a target talks to.
 *
 * @param given the value of `TARO_APP_BACKEND`: an origin, e.g. `https://api.example.com`.
 * @throws UsageError where `given` is none, or is missing where the target needs one.
 */
export function backendOf(name: TargetName, given: string | undefined): string {
  const target: Target = targets[name];
  if (target.backend === 'mock' || (target.backend && !given)) return target.backend;
  if (!given) {
    throw new UsageError(
      `No backend: set TARO_APP_BACKEND to its origin, as in TARO_APP_BACKEND=https://api.example.com npm run build:${name}`,
    );
  }
  const origin = originIn(given);
  if (origin !== undefined) return origin;
  // What comes before the host may be somebody's password.
  const shown = JSON.stringify(given.replace(/\/\/.*@/s, '//…@'));
  throw new UsageError(
    `TARO_APP_BACKEND is ${shown}, not an origin such as https://api.example.com (scheme and host, perhaps a port; no user, path or query)`,
  );
}
