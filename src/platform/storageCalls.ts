/** What the device keeps between two visits. It may be gone, refused or full at any time: nothing here throws. */
export interface PlatformStorage {
  /** The text kept under `key`; `undefined` where there is none or the device does not let us read. */
  read(key: string): string | undefined;
  /** Whether the device kept it. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
  /** Other tabs of the app write here, too, at any time. */
  readonly isShared: boolean;
  /**
   * Calls `look` whenever another tab may have changed something, until what it returns is called.
   *
   * @param look with the key that another tab has changed; with none where any may have been: a tab that the browser had
   * put to sleep, or kept for its 「back」, was told nothing meanwhile, and is to look at all when it is shown again.
   */
  follow(look: (key: string | undefined) => void): () => void;
}
