/** What can be built: for which platform, with whose native calls, and where the result stands. */

export interface Target {
  readonly platform: 'alipay' | 'h5';
  /** `mock`: the mocked backend goes inside. Absent: `TARO_APP_BACKEND` says where the backend is. */
  readonly backend?: string;
  readonly native: 'alipay' | 'simulated';
  readonly output: string;
  readonly watch?: true;
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
    watch: true,
  },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

export function isTargetName(name: string): name is TargetName {
  return Object.keys(targets).includes(name);
}

/**
 * The backend a target talks to.
 *
 * @param given the value of `TARO_APP_BACKEND`: an origin, e.g. `https://api.example.com`.
 * @throws Error with one sentence for the user, where the target needs an origin and `given` is none.
 */
export function backendOf(name: TargetName, given: string | undefined): string {
  const target: Target = targets[name];
  if (target.backend) return given && target.backend !== 'mock' ? given : target.backend;
  if (!given) {
    throw new Error(
      `No backend: set TARO_APP_BACKEND to its origin, as in TARO_APP_BACKEND=https://api.example.com npm run build:${name}`,
    );
  }
  if (!/^https?:\/\/[^/?#\s]+$/.test(given)) {
    throw new Error(
      `TARO_APP_BACKEND is "${given}", not an origin such as https://api.example.com (scheme and host, no path and no closing slash)`,
    );
  }
  return given;
}
