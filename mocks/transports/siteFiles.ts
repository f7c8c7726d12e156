import sirv from 'sirv';

/** Scripts and styles of the app, whose names change with what is in them. */
const NAMED_BY_CONTENT = /\/(js|chunk|css)\/[^/]+\.[0-9a-f]{8}\.(js|css)$/;

/**
 * Answers requests with the files of the built site. A browser keeps what is named by its content, so that a page it has
 * fetched ahead opens without a connection; it asks again for all else, which the next build changes.
 */
export function siteFiles(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const isKept = NAMED_BY_CONTENT.test(pathname);
      response.setHeader('cache-control', isKept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
