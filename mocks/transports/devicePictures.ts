import { folderFiles } from './folderFiles';
import { type Answer, refuseMethod } from './httpServer';

const PREFIX = '/assets/devices/';
/** Only plain file names. */
const PICTURE = /^\/assets\/devices\/[\w-][\w.-]*\.(svg|png|webp|jpg)(?:\?.*)?$/;

/** Answers device pictures from a folder, for any page; leaves all else, and what is not there, to the next. */
export function devicePictures(folder: string): Answer {
  const answerFile = folderFiles(folder, { prefix: PREFIX, cacheControl: () => 'public, max-age=3600' });
  return (request, response, next) => {
    if (!PICTURE.test(request.url ?? '')) return next();
    if (refuseMethod(request, response)) return;
    response.setHeader('access-control-allow-origin', '*');
    answerFile(request, response, () => {
      response.removeHeader('access-control-allow-origin');
      next();
    });
  };
}
