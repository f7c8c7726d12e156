import { backendPath } from '../client/backendPath';
import { realScheduler, type Scheduler } from '../client/scheduler';
import type { Backend } from '../server/http/protocol';
import { answerRequest } from './webAnswer';

/** The header that names a call which goes by the service worker, and its answer: the page knows by it what is its own. */
export const CALL_HEADER = 'x-mock-call';

/** So long, in milliseconds, a page waits for its service worker to start: nothing is on screen meanwhile. */
const START_PATIENCE = 2000;
/** And for one that has started to hand over an answer that is there: one call waits in vain, and only one. */
const ANSWER_PATIENCE = 4000;

/** The way of a page's calls by its service worker, where they show in the browser's network panel. */
export interface WorkerRoute {
  /** The worker that asks this page for its answers still stands between it and that address. */
  leadsTo(url: string): boolean;
}

export interface PageFetchOptions {
  readonly backend: Backend;
  /** The browser's own. */
  readonly network: typeof fetch;
  /**
   * Starts the service worker.
   *
   * @param answer is to answer what the worker asks the page.
   * @param isLate says whether the page has given up waiting, and what is under way there may not be disturbed any more.
   */
  readonly startWorker: (
    answer: (request: Request) => Promise<Response>,
    isLate: () => boolean,
  ) => Promise<WorkerRoute>;
  readonly scheduler?: Scheduler | undefined;
}

export interface PageFetch {
  readonly fetch: typeof fetch;
  /** It is known that the page has to do without its service worker. */
  isWithoutWorker(): boolean;
}

/**
 * A page's `fetch` in which what is of the API or the controls is always answered by the mocked backend in the page, and
 * never by the network.
 *
 * As long as the service worker is at work, a call goes by it, and the worker gets the answer from the page. What goes there
 * has neither body nor token: the page has them. And it asks for what the browser has in its cache, and for nothing else:
 * that reaches a service worker, but where none answers, or one passes it on, the browser itself sends nothing. Whatever the
 * worker does not bring the page answers by itself; the backend has the call once.
 */
export function createPageFetch(options: PageFetchOptions): PageFetch {
  const { backend, network, startWorker, scheduler = realScheduler } = options;
  const inPage = Math.random().toString(36).slice(2);
  let count = 0;
  const underWay = new Map<string, Promise<Response>>();
  const pass = (ms: number) => new Promise<void>((resolve) => scheduler.after(ms, resolve));

  let route: WorkerRoute | undefined;
  let state: 'starting' | 'with' | 'without' = 'starting';

  /** What the worker asks. A call that was given up it gets no answer to; what came another way than by `fetch` has no name. */
  const answerWorker = async (request: Request): Promise<Response> => {
    const id = request.headers.get(CALL_HEADER);
    if (id === null) return answerRequest(backend, scheduler, request);
    const answer = (await underWay.get(id))?.clone();
    return answer && answer.type !== 'error' ? withHeader(answer, id) : Response.error();
  };

  const started = startWorker(answerWorker, () => state === 'without').then(
    (opened) => {
      route = opened;
      if (state === 'starting') state = 'with';
    },
    () => {
      state = 'without';
    },
  );
  const ready = Promise.race([
    started,
    pass(START_PATIENCE).then(() => {
      if (state === 'starting') state = 'without';
    }),
  ]);

  /** What the worker brings; `undefined` where that is not the answer of this page, or it is long in bringing it. */
  const byWorker = async (request: Request, answer: Promise<Response>): Promise<Response | undefined> => {
    count += 1;
    const id = `${inPage}-${count}`;
    underWay.set(id, answer);
    const { url, method, signal } = request;
    const headers = { [CALL_HEADER]: id };
    const brought = network(url, { method, headers, signal, mode: 'same-origin', cache: 'only-if-cached' }).then(
      (response) => (response.headers.get(CALL_HEADER) === id ? whole(response) : undefined),
      () => undefined,
    );
    const overdue = answer
      .then(() => pass(ANSWER_PATIENCE))
      .then(() => {
        // No other call is to wait for it.
        if (underWay.has(id)) route = undefined;
        return undefined;
      });
    try {
      return await Promise.race([brought, overdue]);
    } finally {
      underWay.delete(id);
    }
  };

  const answered = async (request: Request): Promise<Response> => {
    await ready;
    if (request.signal?.aborted) throw aborted();
    const answer = answerRequest(backend, scheduler, request);
    const brought = route?.leadsTo(request.url) ? await byWorker(request, answer) : undefined;
    const response = brought ?? (await answer);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };

  return {
    async fetch(input, init) {
      if (backendPath(input instanceof Request ? input.url : String(input)) === undefined) return network(input, init);
      const request = new Request(input, init);
      return Promise.race([answered(request), untilAborted(request.signal)]);
    },
    isWithoutWorker: () => state === 'without',
  };
}

const aborted = () => new DOMException('The user aborted a request.', 'AbortError');

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(aborted());
    else signal?.addEventListener('abort', () => reject(aborted()));
  });
}

const withHeader = (response: Response, id: string): Response => {
  const headers = new Headers(response.headers);
  headers.set(CALL_HEADER, id);
  return new Response(response.body, { status: response.status, headers });
};

/** A response with all of its body, for a worker may end while it hands one over; `undefined` where it did. */
async function whole(response: Response): Promise<Response | undefined> {
  try {
    const body = await response.text();
    return new Response(body || null, { status: response.status, headers: response.headers });
  } catch {
    return undefined;
  }
}
