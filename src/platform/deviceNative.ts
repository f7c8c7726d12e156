import { alipayNative } from './native.alipay';
import { h5Native } from './native.h5';
import type { Native } from './nativeCalls';

// A build knows its platform, so that it drops the other one's calls.
let current: Native = process.env.TARO_ENV === 'alipay' ? alipayNative : h5Native;

/** What Alipay does for us, or what stands in for it. */
export function native(): Native {
  return current;
}

/** Puts something else in Alipay's place: the simulated screens, or a test's answers. */
export function setNative(replacement: Native): void {
  current = replacement;
}
