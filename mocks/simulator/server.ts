import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import path from 'node:path';
import type { Backend } from '../server/http/protocol';
import { folderFiles } from '../transports/folderFiles';
import { answerBy } from '../transports/http';
import { type Answer, createHttpServer, notFound, refuseMethod } from '../transports/httpServer';
import type { BuildNews } from './buildNews';
import { BUILDS_PATH } from './builds';
import { forwardTo } from './forward';
import { type Hosts, sourcesOf } from './hosts';
import { SETTINGS_PATH, type Settings } from './settings';

/**
 * What pages and workers here may ask: this server, and nobody else, so that nothing leaves the machine. Of the servers that
 * the user names they may load pictures, fonts and films; requests to those go by way of this server.
 */
function policyFor(allowed: Hosts): string {
  const named = sourcesOf(allowed);
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...named].join(' '),
    ["font-src 'self' data:", ...named].join(' '),
    ["media-src 'self' data: blob:", ...named].join(' '),
    "connect-src 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

export interface SimulatorOptions extends Partial<Pick<Settings, 'stranger' | 'allowed' | 'answers'>> {
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

/** Files below a prefix of the path. */
const below = (prefix: string, folder: string) => folderFiles(folder, { prefix, cacheControl: () => 'no-cache' });

/** What a request asks for, without its query. */
const pathOf = (request: IncomingMessage) => request.url?.split('?')[0];

/** One address for all that the simulator needs: its pages, the compiled package, the base library, and the mock server. */
export function createSimulatorServer(options: SimulatorOptions): Server {
  const { folder, compiled, pages, pictures, backendOrigin, backend, news, first } = options;
  const { stranger = '', allowed = [], answers = [] } = options;
  const isWatching = news !== undefined;
  const settings: Settings = { backend: backendOrigin, run: randomUUID(), isWatching, stranger, allowed, answers };
  const policy = policyFor(allowed);
  const mocked = answerBy(backend, pictures);
  const chain: readonly Answer[] = [
    ...(first ? [first] : []),
    (request, response, next) => {
      if (/^\/(api|__mock|assets\/devices)\//.test(request.url ?? '')) mocked(request, response);
      else next();
    },
    forwardTo(allowed),
    (request, response, next) => {
      if (!refuseMethod(request, response)) next();
    },
    (request, response, next) => {
      if (pathOf(request) !== SETTINGS_PATH) return next();
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(settings));
    },
    (request, response, next) => {
      if (news && pathOf(request) === BUILDS_PATH) news.follow(response);
      else next();
    },
    (request, _, next) => {
      // The phone in its frame.
      if (pathOf(request) === '/') request.url = '/simulator/index.html';
      next();
    },
    below('/simulator/', pages),
    below('/app/', compiled),
    (request, response, next) => {
      // The compiler writes none for an app without tabs.
      if (pathOf(request) !== '/app/tabBar.json') return next();
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end('{}');
    },
    below('/appx/', baseLibrary()),
    // The package's own pictures, which it names from its root.
    below('/', folder),
  ];
  return createHttpServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    const go = (place: number): void => {
      const answer = chain[place];
      if (answer) answer(request, response, () => go(place + 1));
      else notFound(response);
    };
    go(0);
  });
}
