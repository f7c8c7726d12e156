export { backendOrigin } from './backendOrigin';
export { type Cancel, createCancel } from './cancel';
export { native, setNative } from './deviceNative';
export { storage } from './deviceStorage';
export { fontScale } from './fontScale';
export {
  type AuthScope,
  type Cancelled,
  type ChosenAddress,
  type Native,
  type NativeStatus,
  NativeUnavailable,
  type PayStatus,
} from './nativeCalls';
export { onOtherTabs, tellOtherTabs } from './otherTabs';
export { setOverlay, useOverlay } from './overlay';
export { PlatformError } from './platformError';
export { type PlatformAnswer, type PlatformRequest, send } from './request';
export { after, type Scheduler, setScheduler } from './scheduler';
export { type SharedValue, sharedValue } from './sharedValue';
export type { PlatformStorage } from './storageCalls';
