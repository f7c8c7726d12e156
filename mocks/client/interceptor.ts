import type { Backend } from '../server/http/protocol';
import { backendPath } from './backendPath';
import { realScheduler, type Scheduler } from './scheduler';

/** What a Taro interceptor is handed, as far as this one reads it. */
export interface Chain {
  readonly requestParams: {
    readonly url: string;
    readonly method?: string | undefined;
    readonly header?: Readonly<Record<string, unknown>> | undefined;
    readonly data?: unknown;
    readonly dataType?: string | undefined;
  };
  proceed(requestParams: Chain['requestParams']): Task;
}

/** What `Taro.request` resolves to. */
export interface TaroAnswer {
  readonly statusCode: number;
  readonly header: Readonly<Record<string, string>>;
  /** A text where `dataType` is `text`, else what the JSON says, or the text where it is none. */
  readonly data: unknown;
  readonly errMsg: string;
}

/** A request under way. */
export type Task = Promise<TaroAnswer> & { abort?: () => void };

/**
 * A Taro interceptor that lets the mocked backend answer inside the app: where there is no service worker, as in a
 * mini-program. It resolves with any status, rejects for a connection that breaks, never settles for one that hangs, and
 * rejects when aborted. Requests for anything but the API and the controls go on as they are.
 */
export function createInterceptor(backend: Backend, scheduler: Scheduler = realScheduler): (chain: Chain) => Task {
  return (chain) => {
    const path = backendPath(chain.requestParams.url);
    return path === undefined
      ? chain.proceed(chain.requestParams)
      : answer(backend, scheduler, path, chain.requestParams);
  };
}

function answer(backend: Backend, scheduler: Scheduler, path: string, params: Chain['requestParams']): Task {
  const { method = 'GET', header = {}, data, dataType } = params;
  const headers: Record<string, string> = {};
  for (const name of Object.keys(header)) headers[name.toLowerCase()] = String(header[name]);
  const body = data === undefined || data === null || typeof data === 'string' ? data : JSON.stringify(data);

  let abort = () => {};
  const settled = new Promise<TaroAnswer>((resolve, reject) => {
    const given = backend.handle({ method: method.toUpperCase(), path, headers, body: body || undefined });
    let stopTimer = () => {};
    abort = () => {
      stopTimer();
      reject({ errMsg: 'request:fail abort' });
    };
    if (given.kind === 'hang') return;
    stopTimer = scheduler.after(given.delayMs, () => {
      if (given.kind === 'disconnect') reject({ errMsg: 'request:fail' });
      else {
        resolve({
          statusCode: given.status,
          header: { ...given.headers },
          data: dataType === 'text' ? given.body : parsed(given.body),
          errMsg: 'request:ok',
        });
      }
    });
  });
  return Object.assign(settled, { abort });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
