import type { Server } from 'node:http';
import { folderFiles } from './folderFiles';
import { type Answer, createHttpServer, notFound, refuseMethod } from './httpServer';

/** Scripts and styles of the app, whose names change with what is in them. */
const NAMED_BY_CONTENT = /\/(js|chunk|css)\/[^/]+\.[0-9a-f]{8}\.(js|css)$/;

/**
 * Serves the files of the built site. A browser keeps what is named by its content, so that a page it has fetched ahead
 * opens without a connection; it asks again for all else, which the next build changes.
 *
 * @param first is asked before the files.
 */
export function createSiteServer(folder: string, first: Answer = (_, __, next) => next()): Server {
  const answerFile = folderFiles(folder, {
    cacheControl: (path) => (NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  return createHttpServer((request, response) =>
    first(request, response, () => {
      if (!refuseMethod(request, response)) answerFile(request, response, () => notFound(response));
    }),
  );
}
