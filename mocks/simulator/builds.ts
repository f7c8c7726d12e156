/** The news of builds that the server sends while it watches the sources: server-sent events. */

export const BUILDS_PATH = '/simulator/builds';

export const BUILT = 'built';
export const FAILED = 'failed';

/** What stands before the first line of what a build said. */
export const BUILD_FAILED = '重新构建失败，手机里仍是上一次的应用：';

interface Followed {
  readonly onBuilt: () => void;
  /** @param text what the build said, in one line. */
  readonly onFailed: (text: string) => void;
}

/** Follows the builds from a page. */
export function followBuilds({ onBuilt, onFailed }: Followed): void {
  const news = new EventSource(BUILDS_PATH);
  news.addEventListener(BUILT, onBuilt);
  news.addEventListener(FAILED, ({ data }: MessageEvent<unknown>) => onFailed(String(data)));
}
