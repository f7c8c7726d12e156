import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** Only plain file names: nothing outside the folder can be named. */
const PICTURE = /^\/assets\/devices\/([\w-][\w.-]*\.(svg|png|webp|jpg))(?:\?.*)?$/;

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** Answers a device picture from `folder`; says whether the request was for one that is there. */
export function answerPicture(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  const [, name, extension] = PICTURE.exec(request.url ?? '') ?? [];
  if (request.method !== 'GET' || !name || !extension) return false;
  const file = path.join(folder, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return false;
  response.writeHead(200, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'public, max-age=3600',
    'access-control-allow-origin': '*',
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
  return true;
}
