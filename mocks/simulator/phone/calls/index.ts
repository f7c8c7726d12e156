import type { Fields } from '../../messages';
import type { DeviceFiles } from '../deviceFiles';
import type { Network } from '../network';
import type { Overlays } from '../overlays';
import type { PageStack } from '../pageStack';
import type { Permissions } from '../permissions';
import type { PhoneWorld } from '../world';
import { accountCalls } from './account';
import { alipayCalls } from './alipay';
import { ASIDES } from './asides';
import type { NativeCall, NativeCalls } from './call';
import { choosingCalls } from './choosing';
import { deviceCalls } from './device';
import { feedbackCalls } from './feedback';
import { mediaCalls } from './media';
import { navigationCalls } from './navigation';
import { otherAppCalls } from './otherApps';
import { pickerCalls } from './pickers';

export type { NativeCall, NativeCalls } from './call';

const nothing: NativeCall = () => undefined;

interface Options {
  readonly stack: PageStack;
  readonly overlays: Overlays;
  readonly world: PhoneWorld;
  readonly network: Network;
  readonly permissions: Permissions;
  readonly files: DeviceFiles;
  /** What the app is called, in windows of Alipay's. */
  readonly appName: string;
  readonly tellLogic: (name: string, param: Fields) => void;
  readonly restart: () => void;
}

/** Every call of the bridge that this phone plays. */
export function createNativeCalls(options: Options): NativeCalls {
  const { stack, overlays, world, network, permissions, files, appName } = options;
  return {
    ...Object.fromEntries(ASIDES.map((name) => [name, nothing])),
    ...navigationCalls(stack),
    ...feedbackCalls(overlays),
    ...pickerCalls(overlays),
    ...choosingCalls(overlays),
    ...alipayCalls(overlays, world, appName),
    ...accountCalls(overlays, permissions),
    ...deviceCalls(overlays, permissions),
    ...mediaCalls(overlays, files),
    ...otherAppCalls(options),
    ...network,
    getNetworkType: () => ({
      networkType: 'WIFI',
      networkInfo: 'WIFI',
      networkAvailable: true,
      err_msg: 'network_type:wifi',
    }),
  };
}
