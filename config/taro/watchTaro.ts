import { once } from 'node:events';
import { withProgress } from '../commands/terminal/progress';
import { onBuildMessage, reasonIn, startTaro, stopWith } from './runTaro';
import type { Target } from './targets';

interface Hears {
  /** It has begun to build again. */
  onBuilding?(): void;
  /** It was built again after a change. */
  onBuilt(): void | Promise<void>;
  /** @param reason what the build said, of any number of lines; what was built before stays. */
  onFailed(reason: string): void;
}

export interface TaroWatch {
  /** Resolves when Taro has ended by itself, which it does not do in the ordinary way. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Builds a target, and again at each change of its sources, until it is stopped.
 *
 * @param name what is done first, as `withProgress` says it.
 * @param env as `startTaro`.
 * @returns once it is built for the first time.
 * @throws Error with what Taro said, where it ends before that. A first build that fails is no end: `onFailed` hears of it,
 *   and the change that mends it is waited for.
 */
export async function watchWithTaro(
  name: string,
  target: Target,
  backend: string,
  { onBuilding, onBuilt, onFailed }: Hears,
  env?: Readonly<Record<string, string>>,
): Promise<TaroWatch> {
  const taro = startTaro(target, backend, env);
  const ended = once(taro, 'close');
  const leave = stopWith(taro);
  await withProgress(
    name,
    (tell) =>
      new Promise<void>((resolve, reject) => {
        let isFirst = true;
        onBuildMessage(taro, (message) => {
          if (message.kind === 'begun') {
            if (!isFirst) onBuilding?.();
          } else if (message.kind === 'progress') {
            if (isFirst) tell(message.part, message.share);
          } else if (message.kind === 'failed') onFailed(message.reason);
          else if (isFirst) {
            isFirst = false;
            resolve();
          } else void onBuilt();
        });
        void ended.then(() => reject(new Error(`${name} could not begin:\n${reasonIn(taro.said())}`)));
      }),
    { usually: 60_000 },
  ).finally(leave);
  return {
    ended,
    async stop() {
      taro.kill('SIGTERM');
      await ended;
    },
  };
}
