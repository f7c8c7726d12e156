/** What the device keeps between two visits. It may be gone, refused or full at any time: nothing here throws. */
export interface PlatformStorage {
  /** The text kept under `key`; `undefined` where there is none or the device does not let us read. */
  read(key: string): string | undefined;
  /** Whether the device kept it. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}
