import { isFields } from '../messages';

/** What the app keeps on the device: in the browser's storage, under one key, so that it outlives a reload. */
export function createDeviceStorage(store: Storage, key: string) {
  const read = (): Record<string, unknown> => {
    try {
      const kept: unknown = JSON.parse(store.getItem(key) ?? '{}');
      return isFields(kept) ? { ...kept } : {};
    } catch {
      // Another program's, or cut off: the device is empty then.
      return {};
    }
  };
  const write = (kept: Record<string, unknown>) => store.setItem(key, JSON.stringify(kept));

  return {
    read,
    keep(name: string, value: unknown): void {
      write({ ...read(), [name]: value });
    },
    /** @param name absent: all of it. */
    forget(name: string | undefined): void {
      const { [name ?? '']: _gone, ...rest } = read();
      if (name === undefined) store.removeItem(key);
      else write(rest);
    },
  };
}

export type DeviceStorage = ReturnType<typeof createDeviceStorage>;
