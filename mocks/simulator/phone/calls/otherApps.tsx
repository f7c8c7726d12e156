import { textOf } from '../../messages';
import type { Overlays } from '../overlays';
import { Alert } from '../widgets/Alert';
import type { NativeCalls } from './call';
import { LEFT } from './failures';

interface Options {
  readonly overlays: Overlays;
  /** Tells the app's logic something, of the page on top. */
  readonly tellLogic: (name: string, param: Readonly<Record<string, unknown>>) => void;
  /** Starts the app anew. */
  readonly restart: () => void;
}

/** Other programs of Alipay's, and newer versions of this one. */
export function otherAppCalls({ overlays, tellLogic, restart }: Options): NativeCalls {
  return {
    async navigateToMiniProgram({ appId, path }) {
      const where = [textOf(appId), textOf(path)].filter(Boolean).join('\n');
      const chosen = await overlays.ask<number>((settle) => (
        <Alert title="打开另一个小程序（模拟）" text={where} buttons={['取消', '允许']} onChoose={settle} />
      ));
      return chosen === 1 ? undefined : LEFT;
    },
    // There is no newer version than what lies in the folder.
    registerUpdateManager: () => tellLogic('checkForUpdate', { hasUpdate: false }),
    applyUpdate: () => restart(),
  };
}
