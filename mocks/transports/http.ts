import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { BODY_LIMIT } from '@/contract';
import { realScheduler, type Scheduler } from '../client/scheduler';
import type { Backend, BackendAnswer, BackendOptions } from '../server/http/protocol';
import { CORS, METHODS, PREFLIGHT } from './cors';
import { devicePictures } from './devicePictures';
import { createHttpServer, writeAnswer } from './httpServer';
import { listen, urlHost } from './listen';

/** Stands for a body over the limit, of which nothing is kept: the backend refuses it as it would the body itself. */
const OVERSIZED = ' '.repeat(BODY_LIMIT + 1);
/** Stands for a body that is no UTF-8, which JSON always is. */
const NO_TEXT = '\uFFFD';
const utf8 = new TextDecoder('utf-8', { fatal: true });

export interface MockServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Makes the backend, once the address of the pictures is known. */
  readonly createBackend: (options: BackendOptions) => Backend;
  /** Where device pictures lie on disk. */
  readonly pictures: string;
  readonly saved?: string | undefined;
  readonly onChange?: (() => void) | undefined;
  /** What delays pass on; the clock on the wall if absent. */
  readonly scheduler?: Scheduler;
}

export interface MockServer {
  /** `http://127.0.0.1:9527`, as a client can use it. */
  readonly origin: string;
  readonly backend: Backend;
  /** Answers no more calls, and closes the connections that still wait. */
  stop(): Promise<void>;
}

/** Answers a server's requests by a backend, and with the device pictures of a folder. */
export function answerBy(
  backend: Backend,
  pictures: string,
  scheduler: Scheduler = realScheduler,
): (request: IncomingMessage, response: ServerResponse) => void {
  const answerPicture = devicePictures(pictures);
  return (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    if (method === 'OPTIONS' && (url === '*' || headers['access-control-request-method'] !== undefined)) {
      return void response.writeHead(204, url === '*' ? { ...PREFLIGHT, allow: METHODS } : PREFLIGHT).end();
    }
    answerPicture(request, response, () =>
      readBody(request, response, (body) => {
        const answer = backend.handle({ method, path: url, headers: plainHeaders(request), body: body || undefined });
        carryOut(answer, request, response, scheduler);
      }),
    );
  };
}

/**
 * The mocked backend over HTTP, for every client that is not inside a browser page with mocks: Alipay's IDE, a phone, any
 * other program.
 *
 * @throws PortInUse, and what `createBackend` throws.
 */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { host, scheduler = realScheduler } = options;
  let answering: ReturnType<typeof answerBy> | undefined;

  const server = createHttpServer((request, response) => {
    if (answering) answering(request, response);
    else request.socket.destroy();
  });

  const port = await listen(server, host, options.port);
  const origin = `http://${urlHost(reachableHost(host))}:${port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    const backend = options.createBackend({
      assetBase: `${origin}/assets/devices/`,
      saved: options.saved,
      onChange: options.onChange,
    });
    answering = answerBy(backend, options.pictures, scheduler);
    return { origin, backend, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Hands the body on once it is there, or in place of one that is too large, as soon as that is known, what stands for it.
 */
function readBody(request: IncomingMessage, response: ServerResponse, then: (body: string) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  let isRefused = false;
  const refuse = () => {
    isRefused = true;
    chunks.length = 0;
    then(OVERSIZED);
  };

  request.on('data', (chunk: Buffer) => {
    if (isRefused) return;
    length += chunk.length;
    if (length > BODY_LIMIT) refuse();
    else chunks.push(chunk);
  });
  request.on('end', () => {
    if (!isRefused) then(textOf(Buffer.concat(chunks)));
  });
  if (Number(request.headers['content-length']) > BODY_LIMIT) refuse();
  else if (/100-continue/i.test(request.headers.expect ?? '')) response.writeContinue();
}

/** A body as text, without the mark that some programs of Windows begin it with. */
function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return NO_TEXT;
  }
}

function carryOut(
  answer: BackendAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  scheduler: Scheduler,
): void {
  // Without an answer the connection stays open until the client or `stop` closes it.
  if (answer.kind === 'hang') return;
  const act = () => {
    if (answer.kind === 'disconnect') request.socket.destroy();
    else writeAnswer(response, answer, request.method === 'OPTIONS' ? PREFLIGHT : CORS);
  };
  if (answer.delayMs <= 0) act();
  else response.once('close', scheduler.after(answer.delayMs, act));
}

function plainHeaders(request: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}

/** Where clients find a server that listens on all addresses: the first address in the local network. */
function reachableHost(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host;
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find((address) => address.family === 'IPv4' && !address.internal)?.address ?? '127.0.0.1';
}
