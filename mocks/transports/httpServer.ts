/** Node's HTTP server, with the answers that HTTP wants where Node has none, or none with a body. */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { ProblemCode } from '@/contract';
import type { WholeAnswer } from '../server/http/protocol';
import { normalised } from '../server/http/request';
import { codeAnswer, methodAnswer } from '../server/http/respond';
import { CORS, METHODS } from './cors';

/** Answers a request, or leaves it to the next. */
export type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * How long a client may go on sending what is already refused, in milliseconds: a connection that is closed before is
 * reset, and whoever reads only after having sent everything never sees the answer (RFC 9112, 9.6).
 */
const LINGER_MS = 5000;

/** What Node's parser refuses, by its own codes; whatever else it refuses is no request. */
const PARSER_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** Scheme and host of an address, as a client gives it to a proxy and any server has to take it (RFC 9112, 3.2.2). */
const SCHEME_AND_HOST = /^https?:\/\/[^/?#]*/i;

/** The path and query that a request asks for, in one spelling. */
function originForm(target: string): string {
  const path = normalised(target.replace(SCHEME_AND_HOST, ''));
  return path === '*' || path.startsWith('/') ? path : `/${path}`;
}

/** Puts an answer of the backend on the wire; one that comes while its request is still being sent is the connection's last. */
export function writeAnswer(
  response: ServerResponse,
  answer: WholeAnswer,
  headers: Readonly<Record<string, string>> = {},
): void {
  const { req: request } = response;
  const isEarly = !request.complete;
  const length = answer.status === 204 ? {} : { 'content-length': Buffer.byteLength(answer.body) };
  response.writeHead(answer.status, {
    ...length,
    ...answer.headers,
    ...headers,
    ...(isEarly && { connection: 'close' }),
  });
  if (!isEarly) return void response.end(answer.body);

  response.write(answer.body);
  const end = () => void response.end();
  const timer = setTimeout(end, LINGER_MS).unref();
  request.once('end', end).resume();
  response.once('close', () => clearTimeout(timer));
}

/** Refuses what no server of files takes: every method but GET and HEAD. Says whether it did. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  writeAnswer(response, methodAnswer(request.method ?? '', ['GET']), CORS);
  return true;
}

/** Says that nothing is at the address. */
export function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}

/** Ends a connection on which there is no request to answer, with a problem all the same. */
function refuseConnection(socket: Duplex, code: ProblemCode, headers?: Record<string, string>): void {
  const { status, headers: own, body } = codeAnswer(code, headers);
  const all = {
    ...own,
    ...CORS,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
    date: new Date().toUTCString(),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
  // A tunnel that is refused is not watched by Node any more: one that is cut off would end the process.
  socket.on('error', () => socket.destroy()).resume();
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once('close', () => clearTimeout(timer));
}

/** Whether a request names as many hosts as it has to: one, and before HTTP/1.1 perhaps none (RFC 9112, 3.2). */
function hasRightHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length;
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0');
}

/**
 * A server whose every answer has a body: what its parser refuses, or what does not come in time, is a problem as the
 * backend's own are. Whoever reads a body has to let the client send it, by `response.writeContinue()`, where `Expect` asks.
 *
 * @param answer is handed `request.url` as path and query, in one spelling.
 */
export function createHttpServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: ServerOptions = {},
): Server {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const refused = new WeakSet<Duplex>();

  const server = createServer({ requireHostHeader: false, ...options }, (request, response) => {
    latest.set(request.socket, response);
    request.url = originForm(request.url ?? '/');
    if (hasRightHost(request)) return answer(request, response);
    response.setHeader('connection', 'close');
    writeAnswer(response, codeAnswer('BAD_REQUEST'), CORS);
  });
  // Without these, Node has the client send whatever it has, and refuses an expectation that it does not know.
  for (const expectation of ['checkContinue', 'checkExpectation'] as const) {
    server.on(expectation, (request, response) => void server.emit('request', request, response));
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // The parser goes on complaining of what follows.
    if (refused.has(socket)) return;
    refused.add(socket);
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const refuse = () => refuseConnection(socket, PARSER_PROBLEMS[error.code ?? ''] ?? 'BAD_REQUEST');
    const response = latest.get(socket);
    if (!response || response.writableFinished) refuse();
    // It is what follows a request that is none: the answer to that request comes first.
    else if (response.req.complete) response.once('finish', refuse);
    else if (response.headersSent) socket.destroy();
    else refuse();
  });
  server.on('connect', (_, socket) => refuseConnection(socket, 'METHOD_NOT_ALLOWED', { allow: METHODS }));
  return server;
}
