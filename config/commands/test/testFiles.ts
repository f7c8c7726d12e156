import { readFileSync } from 'node:fs';
import type { Answer } from '../../../mocks/transports/httpServer';

/** Axe: from an address, so that a browser keeps it compiled. */
export const AXE_PATH = '/axe.min.js';

/** A page without scripts, on which nothing of the app's runs. */
export const EMPTY_PATH = '/nothing-is-here';

const script = readFileSync(require.resolve('axe-core/axe.min.js'));

/** It names its icon, or the browser would ask for one. */
const EMPTY = '<!DOCTYPE html><link rel="icon" href="data:,">';

/** Answers with what the journeys need of the site that serves the app, in either runtime; leaves all else to the next. */
export const answerTests: Answer = ({ url }, response, next) => {
  const answer = (type: string, kept: string, body: Buffer | string) =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': kept }).end(body);
  if (url === AXE_PATH) answer('text/javascript', 'public, max-age=3600', script);
  else if (url === EMPTY_PATH) answer('text/html', 'no-cache', EMPTY);
  else next();
};
