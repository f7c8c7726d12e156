import { maskPath } from '../../backend/requestLog';
import { type Fields, isFields, textOf } from '../messages';
import type { Journal } from './journal';

/** As Alipay tells it: no connection, a time-out, and a host that the app may not ask. */
const NO_CONNECTION = { error: 12, errorMessage: '网络不可用' };
const TIMED_OUT = { error: 13, errorMessage: '请求超时' };
const FORBIDDEN = { error: 2, errorMessage: '模拟器只让请求到达本机' };

/** Alipay's own, ms. */
const DEFAULT_TIMEOUT = 30_000;

interface Options {
  readonly journal: Journal;
  /** Origin that the package was built for → origin that answers in its place. */
  readonly servers: Readonly<Record<string, string>>;
  /** Sent along, so that the mock server knows whose world is meant. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** An address as it may be written down. */
function told(method: string, url: string): string {
  const asked = parsed(url);
  return asked ? `${asked.origin}${maskPath(method, `${asked.pathname}${asked.search}`)}` : '***';
}

/** Where a request goes; `undefined` where it would leave this machine. */
export function destination(url: string, servers: Options['servers']): string | undefined {
  const asked = parsed(url);
  if (!asked) return undefined;
  const server = servers[asked.origin];
  if (server) return `${server}${asked.pathname}${asked.search}`;
  return /^(127\.0\.0\.1|localhost|\[::1\])$/.test(asked.hostname) ? url : undefined;
}

function headersIn(given: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  // Base libraries hand them over as an object, or as a list of objects.
  for (const part of Array.isArray(given) ? given : [given]) {
    if (isFields(part)) for (const name of Object.keys(part)) headers[name] = textOf(part[name]);
  }
  return headers;
}

/** Carries the app's requests, but none that would leave this machine. */
export function createNetwork({ journal, servers, headers, fetch: ask = fetch }: Options) {
  /** Requests that still wait, by the number the base library gives them. */
  const waiting = new Map<unknown, AbortController>();

  async function request(params: Fields): Promise<Fields> {
    const asked = textOf(params.url);
    const method = textOf(params.method) || 'GET';
    const url = told(method, asked);
    const amend = journal.add({ kind: 'request', method, url });
    const began = performance.now();
    const note = (status: number) => amend({ status, milliseconds: Math.round(performance.now() - began) });

    const to = destination(asked, servers);
    if (!to) {
      note(0);
      journal.add({ kind: 'complaint', level: 'error', where: 'native', text: `发往 ${url} 的请求已拦下` });
      return FORBIDDEN;
    }
    const patience = AbortSignal.timeout(Number(params.timeout) || DEFAULT_TIMEOUT);
    const calledOff = new AbortController();
    waiting.set(params.requestTaskId, calledOff);
    try {
      const answer = await ask(to, {
        method,
        headers: { ...headersIn(params.headers), ...headers },
        signal: AbortSignal.any([patience, calledOff.signal]),
        ...(method === 'GET' || params.data === undefined ? {} : { body: textOf(params.data) }),
      });
      const data = await answer.text();
      note(answer.status);
      return { status: answer.status, headers: Object.fromEntries(answer.headers), data };
    } catch {
      note(0);
      return patience.aborted ? TIMED_OUT : NO_CONNECTION;
    } finally {
      waiting.delete(params.requestTaskId);
    }
  }

  return {
    request,
    /** Calls a request off; the base library tells the app of it by itself. */
    operateRequestTask({ requestTaskId }: Fields): void {
      waiting.get(requestTaskId)?.abort();
    },
  };
}

export type Network = ReturnType<typeof createNetwork>;
