/** Hands the app's requests on to the servers that the user has named, which a page of this one may not ask itself. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Answer } from '../transports/httpServer';
import { FORWARD_FAILED, FORWARD_PATH, FORWARD_TO } from './forwardPath';
import { type Hosts, isAllowed, parseUrl } from './hosts';

/** What belongs to the way here, and not to the request; and, of an answer, to the way there. */
const OF_THE_WAY =
  /^(host|connection|keep-alive|transfer-encoding|content-length|content-encoding|accept-encoding|upgrade|te|trailer|origin|referer|cookie|expect|x-forward-to|x-mock-.*|sec-.*|proxy-.*)$/;

/** Redirections that are followed, where they lead to a named server. */
const MOST_REDIRECTIONS = 5;

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || OF_THE_WAY.test(name) ? [] : [[name, String(value)]],
    ),
  );
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', [FORWARD_FAILED]: '1' }).end(text);
}

/** @returns the last answer; `undefined` where a redirection leads to a server that nobody has named. */
async function ask(
  url: URL,
  given: RequestInit,
  allowed: Hosts,
  left = MOST_REDIRECTIONS,
): Promise<Response | undefined> {
  const answer = await fetch(url, { ...given, redirect: 'manual' });
  const location = answer.headers.get('location');
  if (answer.status < 300 || answer.status > 399 || !location || left === 0) return answer;
  await answer.body?.cancel();
  const next = new URL(location, url);
  if (!isAllowed(next, allowed)) return undefined;
  const isKept = answer.status === 307 || answer.status === 308;
  return ask(next, isKept ? given : { method: 'GET', headers: given.headers ?? {} }, allowed, left - 1);
}

/** Node says why in the cause: refused, an unknown name, and the like. */
function reasonOf(error: unknown): string {
  const { message, code, cause }: { message?: unknown; code?: unknown; cause?: unknown } = Object(error);
  return (cause ? reasonOf(cause) : '') || String(message || code || error);
}

async function forward(request: IncomingMessage, response: ServerResponse, allowed: Hosts): Promise<void> {
  const url = parseUrl(String(request.headers[FORWARD_TO] ?? ''));
  if (!url || !isAllowed(url, allowed)) return say(response, 403, 'Not allowed');
  const method = request.method ?? 'GET';
  const body = await buffer(request);
  const left = new AbortController();
  response.once('close', () => left.abort());
  try {
    const given = { method, headers: headersOf(request), ...(body.length > 0 ? { body } : {}), signal: left.signal };
    const answer = await ask(url, given, allowed);
    if (!answer) return say(response, 403, 'Redirected to a server that is not allowed');
    const headers = [...answer.headers].filter(([name]) => !OF_THE_WAY.test(name) && name !== 'set-cookie');
    const data = Buffer.from(await answer.arrayBuffer());
    // The app is to see that server's headers, not this one's.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.writeHead(answer.status, Object.fromEntries(headers)).end(data);
  } catch (error) {
    if (response.destroyed) return;
    say(response, 502, reasonOf(error));
  }
}

/** Answers what the phone has handed on; everything else is left to the next. */
export const forwardTo =
  (allowed: Hosts): Answer =>
  (request, response, next) => {
    if (request.url?.split('?')[0] !== FORWARD_PATH || allowed.length === 0) return next();
    void forward(request, response, allowed);
  };
