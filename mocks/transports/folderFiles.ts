import send from 'send';
import type { Answer } from './httpServer';

/** These mean that nothing is there: a file that is none, an address that leads outside, or is none. */
const MISSING = [400, 403, 404];

export interface FolderOptions {
  /** Where the folder is in the addresses, with both slashes; `/` if absent. */
  readonly prefix?: string;
  /** How long a file may be kept, by its address: what `Cache-Control` says. */
  readonly cacheControl: (path: string) => string;
}

/**
 * Answers GET and HEAD with the files of a folder as they are now, with whole and partial answers as conditions in the
 * request ask for; leaves to the next what is not there.
 */
export function folderFiles(folder: string, { prefix = '/', cacheControl }: FolderOptions): Answer {
  return (request, response, next) => {
    const [path = '/', query] = (request.url ?? '/').split(/(\?.*)/s);
    if (!path.startsWith(prefix)) return next();
    send(request, path.slice(prefix.length - 1), { root: folder, extensions: ['html'], cacheControl: false })
      .on('headers', () => void response.setHeader('cache-control', cacheControl(path)))
      // Without the slash, a page would look for its files beside the folder. One at the start: two would name a host.
      .on('directory', () => {
        if (path.endsWith('/')) next();
        else response.writeHead(301, { location: `${path.replace(/^\/+/, '/')}/${query ?? ''}` }).end();
      })
      .on('error', (error) => {
        if (response.headersSent) response.destroy();
        else if (MISSING.includes(error.status)) next();
        else response.writeHead(error.status, error.headers).end();
      })
      .pipe(response);
  };
}
