import type { Overlays } from '../overlays';
import type { PageStack } from '../pageStack';
import type { PhoneWorld } from '../world';
import { alipayCalls } from './alipay';
import type { NativeCall, NativeCalls } from './call';
import { feedbackCalls } from './feedback';
import { navigationCalls } from './navigation';
import { pickerCalls } from './pickers';

export type { NativeCall, NativeCalls } from './call';

/** What the base library tells or asks the client by the way: of no interest to the app, answered with nothing. */
const ASIDES = [
  ...['registerWorker', 'remoteLog', 'reportData', 'reportTinyData', 'handleLoggingAction', 'onAppPerfEvent'],
  ...[
    'trackerConfig',
    'getConfig4Appx',
    'tinyAppConfig',
    'getAppInfo',
    'setAppxVersion',
    'setTabBar',
    'getStartupParams',
  ],
  ...['hideOptionMenu', 'showOptionMenu', 'configService.getConfig', 'hideBackHome', 'saveSnapshot'],
];

/** Whether a call is the base library's own. */
export function isAside(name: string): boolean {
  return ASIDES.includes(name);
}

const nothing: NativeCall = () => undefined;

interface Options {
  readonly stack: PageStack;
  readonly overlays: Overlays;
  readonly world: PhoneWorld;
  readonly request: NativeCall;
}

/** Every call of the bridge that this phone plays. */
export function createNativeCalls({ stack, overlays, world, request }: Options): NativeCalls {
  return {
    ...Object.fromEntries(ASIDES.map((name) => [name, nothing])),
    ...navigationCalls(stack),
    ...feedbackCalls(overlays),
    ...pickerCalls(overlays),
    ...alipayCalls(overlays, world),
    httpRequest: request,
    request,
    getNetworkType: () => ({
      networkType: 'WIFI',
      networkInfo: 'WIFI',
      networkAvailable: true,
      err_msg: 'network_type:wifi',
    }),
  };
}
