import type { PlatformStorage } from './storageCalls';

/**
 * The browser's own storage. Taro's wrapper would answer content it cannot parse as if there were none, so that what is
 * corrupt could not be set aside. A private window may refuse each access, and a full quota each write.
 */
export const h5Storage: PlatformStorage = {
  read(key) {
    try {
      return window.localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      window.localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      window.localStorage.removeItem(key);
    } catch {
      // What cannot be removed could not be written either.
    }
  },
  isShared: true,
  follow(look) {
    const onStorage = ({ key }: StorageEvent) => look(key ?? undefined);
    const onVisible = () => {
      if (document.visibilityState === 'visible') look(undefined);
    };
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) look(undefined);
    };
    window.addEventListener('storage', onStorage);
    window.addEventListener('pageshow', onPageShow);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pageshow', onPageShow);
      document.removeEventListener('visibilitychange', onVisible);
    };
  },
};
