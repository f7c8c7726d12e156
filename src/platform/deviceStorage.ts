import { alipayStorage } from './storage.alipay';
import { h5Storage } from './storage.h5';
import type { PlatformStorage } from './storageCalls';

// A build knows its platform, so that it drops the other one's calls.
export const storage: PlatformStorage = process.env.TARO_ENV === 'alipay' ? alipayStorage : h5Storage;
