import type { PlatformStorage } from './storageCalls';

/** Alipay's storage. It tells of a failure by its answer, or in old clients by throwing. */
export const alipayStorage: PlatformStorage = {
  read(key) {
    try {
      // Old clients answer under another name.
      const answer: { data?: unknown; APDataStorage?: unknown } = my.getStorageSync({ key });
      const kept = answer.data ?? answer.APDataStorage;
      if (kept === undefined || kept === null || kept === '') return undefined;
      return typeof kept === 'string' ? kept : JSON.stringify(kept);
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      // Old clients answer nothing where it went well.
      const answer: { success?: boolean; error?: number } | undefined = my.setStorageSync({ key, data: value });
      return answer?.success !== false && answer?.error === undefined;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      my.removeStorageSync({ key });
    } catch {
      // What cannot be removed could not be written either.
    }
  },
  // A mini-program runs once.
  isShared: false,
  follow: () => () => {},
};
