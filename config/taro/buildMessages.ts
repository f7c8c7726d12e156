/** What the process in which Taro builds tells the one that started it. */
import type { Stats } from 'webpack';

export type BuildMessage =
  | { readonly kind: 'begun' }
  | { readonly kind: 'progress'; readonly share: number; readonly part: string }
  | { readonly kind: 'built' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What `webpackbar`, which Taro shows its progress by, hands to those it reports to. */
interface BarContext {
  readonly state: { readonly progress: number; readonly message: string };
}

const send = (message: BuildMessage) => void process.send?.(message);

function endWithStarter(): void {
  if (!process.channel) return;
  process.once('disconnect', () => process.exit(1));
  // Waiting for that alone does not keep a build from its end.
  process.channel.unref();
}

/** A reporter for `webpackbar`; the build ends where the process that started it is gone. */
export function createReporter() {
  endWithStarter();
  let told = '';
  return {
    start: () => send({ kind: 'begun' }),
    progress({ state: { progress, message } }: BarContext): void {
      const now = `${progress} ${message}`;
      if (now === told) return;
      told = now;
      send({ kind: 'progress', share: Math.max(0, Math.min(1, progress / 100)), part: message });
    },
    done(_: BarContext, { stats }: { readonly stats: Stats }): void {
      const { errors = [] } = stats.toJson({ all: false, errors: true });
      const reason = errors.map(({ message }) => message).join('\n\n');
      send(errors.length === 0 ? { kind: 'built' } : { kind: 'failed', reason });
    },
  };
}
