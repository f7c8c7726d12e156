/** Files that the app was given: chosen by the person, or brought by a download. They go with the phone's page. */
export interface DeviceFiles {
  /** @returns the path by which the app names it; `<image>` shows it, too. */
  keep(file: Blob): string;
  /** A file by its path, or one of the package's own; `undefined` where there is none. */
  find(path: string): Promise<Blob | undefined>;
  /** What it is called, for a server. */
  nameOf(path: string): string;
}

/** What a file is called whose name nobody knows. */
const NAMELESS = 'file';

interface Options {
  readonly addressOf?: (file: Blob) => string;
  readonly fetch?: typeof fetch;
}

/** @param addressOf makes an address of a file; that of the browser if absent. */
export function createDeviceFiles({ addressOf, fetch: ask = fetch }: Options = {}): DeviceFiles {
  const kept = new Map<string, Blob>();
  return {
    keep(file) {
      const path = addressOf ? addressOf(file) : URL.createObjectURL(file);
      kept.set(path, file);
      return path;
    },
    async find(path) {
      const file = kept.get(path);
      if (file || !path || /^\w+:/.test(path)) return file;
      const answer = await ask(`/${path.replace(/^[./]+/, '')}`);
      return answer.ok ? answer.blob() : undefined;
    },
    nameOf(path) {
      const file = kept.get(path);
      if (file instanceof File) return file.name;
      return (file ? undefined : path.split('/').at(-1)) || NAMELESS;
    },
  };
}
