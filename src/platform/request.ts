import Taro from '@tarojs/taro';
import type { Cancel } from './cancel';
import { PlatformError } from './platformError';
import { after } from './scheduler';

export interface PlatformRequest {
  /** Absolute, or from the root of the page's own origin on H5. */
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it goes over the wire. */
  readonly body?: string | undefined;
  readonly timeoutMs: number;
  readonly cancel?: Cancel | undefined;
}

export interface PlatformAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came, so that JSON which was cut off is seen as that. */
  readonly text: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  return data === undefined || data === null ? '' : JSON.stringify(data);
}

/**
 * The answer in what Taro settled with, or `undefined` where it holds none. Alipay rejects answers with an error status
 * (error 19) and, in old clients, those with 201 or 202, keeping the answer in the rejection; an old client that is
 * offline resolves with nothing in it. So neither way of settling says whether there is an answer: its status does.
 */
function answerIn(settled: unknown): PlatformAnswer | undefined {
  if (!isRecord(settled)) return undefined;
  const status = Number(settled.statusCode ?? settled.status);
  if (!(status >= 100) || status > 599) return undefined;
  // H5 adds the status to the rejection of an answer that broke off while its body came.
  if (!('data' in settled)) return undefined;
  const headers: Record<string, string> = {};
  const given = settled.header ?? settled.headers;
  if (isRecord(given)) for (const name of Object.keys(given)) headers[name.toLowerCase()] = String(given[name]);
  return { status, headers, text: textOf(settled.data) };
}

/** Alipay's error 13 is its own time-out; all else without an answer is a connection that failed. */
function failureIn(settled: unknown): PlatformError {
  return new PlatformError(isRecord(settled) && settled.error === 13 ? 'timeout' : 'offline');
}

/**
 * Sends a request over `Taro.request`, so that interceptors see it. Any status is an answer. The time-out is kept here,
 * because an interceptor that answers by itself knows none, and Taro's is lost behind it.
 *
 * @throws PlatformError where no answer came.
 */
export function send(request: PlatformRequest): Promise<PlatformAnswer> {
  return new Promise((resolve, reject) => {
    if (request.cancel?.cancelled) {
      reject(new PlatformError('cancelled'));
      return;
    }
    const task = Taro.request<string>({
      url: request.url,
      method: request.method,
      header: { ...request.headers },
      ...(request.body === undefined ? {} : { data: request.body }),
      dataType: 'text',
    });

    let isOver = false;
    let callOffTimeout = () => {};
    let stopListening = () => {};
    const settle = (outcome: PlatformAnswer | PlatformError) => {
      if (isOver) return;
      isOver = true;
      callOffTimeout();
      stopListening();
      if (outcome instanceof PlatformError) reject(outcome);
      else resolve(outcome);
    };
    const giveUp = (kind: 'timeout' | 'cancelled') => {
      settle(new PlatformError(kind));
      // Missing where an interceptor answers and does not hand Taro's task on; the request then runs on unheard.
      if (typeof task.abort === 'function') task.abort();
    };
    callOffTimeout = after(request.timeoutMs, () => giveUp('timeout'));
    if (request.cancel) stopListening = request.cancel.onCancel(() => giveUp('cancelled'));

    const onSettled = (settled: unknown) => settle(answerIn(settled) ?? failureIn(settled));
    task.then(onSettled, onSettled);
  });
}
