import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Backend } from '../backend/protocol';
import { answerBy } from '../transports/http';
import type { BuildNews } from './buildNews';
import { BUILDS_PATH } from './builds';
import { SETTINGS_PATH, type Settings } from './settings';

/** What pages and workers here may ask: this server, and nobody else, so that nothing leaves the machine. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'self'",
].join('; ');

export interface SimulatorOptions {
  /** The package: its pictures. */
  readonly folder: string;
  /** What Ant's compiler made of it. */
  readonly compiled: string;
  /** The simulator's own scripts and pages. */
  readonly pages: string;
  /** Where device pictures lie on disk. */
  readonly pictures: string;
  /** The origin that the package was built for; this server answers in its place. */
  readonly backendOrigin: string;
  readonly backend: Backend;
  /** Where the package is built anew when its sources change. */
  readonly news?: BuildNews | undefined;
  /** Is asked before all else. */
  readonly first?: Answer | undefined;
}

/** The base library's folder, as it is installed. */
function baseLibrary(): string {
  return path.join(path.dirname(require.resolve('miniu-lyra-dist/package.json')), 'appx');
}

/** Answers a request, or leaves it to the next. */
export type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Files below a prefix of the path. */
function below(prefix: string, folder: string): Answer {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
  });
  return (request, response, next) => {
    if (!request.url?.startsWith(prefix)) return next();
    const whole = request.url;
    request.url = whole.slice(prefix.length - 1);
    files(request, response, () => {
      request.url = whole;
      next();
    });
  };
}

/** One address for all that the simulator needs: its pages, the compiled package, the base library, and the mock server. */
export function createSimulatorServer(options: SimulatorOptions): Server {
  const { folder, compiled, pages, pictures, backendOrigin, backend, news, first } = options;
  const settings: Settings = { backend: backendOrigin, run: randomUUID(), isWatching: news !== undefined };
  const mocked = answerBy(backend, pictures);
  const chain: readonly Answer[] = [
    ...(first ? [first] : []),
    (request, response, next) => {
      if (/^\/(api|__mock|assets\/devices)\//.test(request.url ?? '')) mocked(request, response);
      else next();
    },
    (request, response, next) => {
      if (request.url !== SETTINGS_PATH) return next();
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(settings));
    },
    (request, response, next) => {
      if (news && request.url === BUILDS_PATH) news.follow(response);
      else next();
    },
    (request, _, next) => {
      // The phone in its frame.
      if (/^\/(\?|$)/.test(request.url ?? '')) request.url = '/simulator/index.html';
      next();
    },
    below('/simulator/', pages),
    below('/app/', compiled),
    below('/appx/', baseLibrary()),
    // The package's own pictures, which it names from its root.
    below('/', folder),
  ];
  return createServer((request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    const go = (place: number): void => {
      const answer = chain[place];
      if (answer) answer(request, response, () => go(place + 1));
      else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    };
    go(0);
  });
}
