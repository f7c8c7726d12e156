import { instantScheduler, type Scheduler } from '../client/scheduler';
import { createEchoBackend } from '../transports/echoBackend';
import { CALL_HEADER, createPageFetch, type WorkerRoute } from './pageFetch';

const SITE = 'http://site.test';

/** A scheduler whose time passes only when told. */
function heldTime() {
  const waiting = new Set<() => void>();
  const scheduler: Scheduler = {
    after(_ms, then) {
      waiting.add(then);
      return () => waiting.delete(then);
    },
  };
  return {
    scheduler,
    pass() {
      const due = [...waiting];
      waiting.clear();
      for (const then of due) then();
    },
  };
}

interface Worker {
  /** What comes of a request that reaches the worker; `ask` asks the page for its answer. */
  readonly answers: (request: Request, ask: (request: Request) => Promise<Response>) => Promise<Response>;
  readonly starts?: Promise<unknown>;
  readonly leadsTo?: () => boolean;
}

/** A page with such a service worker; what the browser would send over the network is an error. */
function pageWith({ answers, starts = Promise.resolve(), leadsTo = () => true }: Worker) {
  const backend = createEchoBackend();
  const time = heldTime();
  const asked: Request[] = [];
  let ask: (request: Request) => Promise<Response> = () => Promise.reject(new Error('The worker is not started'));
  const page = createPageFetch({
    backend,
    scheduler: time.scheduler,
    network: async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      return answers(request, ask);
    },
    startWorker: async (answer): Promise<WorkerRoute> => {
      ask = answer;
      await starts;
      return { leadsTo };
    },
  });
  return { ...page, backend, time, asked, late: (request: Request) => ask(request) };
}

const put = (over: RequestInit = {}): RequestInit => ({ method: 'PUT', body: '{"a":1}', ...over });
const NAME = `${SITE}/api/v1/name`;
const ANSWER = { method: 'PUT', path: '/api/v1/name' };
const fails = () => Promise.reject(new TypeError('Failed to fetch'));
const never = () => new Promise<never>(() => {});

/** Lets everything that waits for nothing happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('the worker brings the answer of the page; what goes there holds nothing, and the network is not asked', async () => {
  const { fetch, backend, asked } = pageWith({ answers: (request, ask) => ask(request) });
  const answer = await fetch(NAME, put({ headers: { authorization: 'Bearer t' } }));
  expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([201, '3', ANSWER]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    cache: 'only-if-cached',
    mode: 'same-origin',
    method: 'PUT',
    url: NAME,
    body: null,
  });
  expect(Object.keys(Object.fromEntries(asked[0]?.headers ?? []))).toEqual([CALL_HEADER]);
  expect(backend.asked).toMatchObject([
    { method: 'PUT', path: '/api/v1/name', body: '{"a":1}', headers: { authorization: 'Bearer t' } },
  ]);
  expect(backend.asked[0]?.headers).not.toHaveProperty(CALL_HEADER);
});

test.each<[string, Worker['answers']]>([
  ['is gone', fails],
  ['asks the page and is gone before it answers', (request, ask) => ask(request).then(fails)],
  ['answers by itself', async () => new Response('{}')],
  [
    'breaks off in an answer',
    async (request, ask) => {
      const { headers } = await ask(request);
      return new Response(new ReadableStream({ start: (body) => body.error(new Error('cut')) }), { headers });
    },
  ],
])('where the worker %s the page answers, of the same one call', async (_, answers) => {
  const { fetch, backend } = pageWith({ answers });
  expect(await (await fetch(NAME, put())).json()).toEqual(ANSWER);
  expect(backend.asked).toHaveLength(1);
});

test('a worker that does not answer is waited for once, and a call it still brings then is none', async () => {
  const { fetch, backend, time, asked, late } = pageWith({ answers: never });
  const answering = fetch(NAME, put());
  await settle();
  expect(backend.asked).toHaveLength(1);
  time.pass();
  expect(await (await answering).json()).toEqual(ANSWER);
  await fetch(NAME, put());
  const [held, ...others] = asked;
  expect(others).toEqual([]);
  expect(held && (await late(held)).type).toBe('error');
  expect(backend.asked).toHaveLength(2);
});

test('a worker that does not start is waited for as long, and serves once it has started', async () => {
  let start = () => {};
  const starts = new Promise<void>((resolve) => {
    start = resolve;
  });
  const page = pageWith({ answers: (request, ask) => ask(request), starts });
  const answering = page.fetch(NAME, put());
  await settle();
  expect([page.backend.asked.length, page.isWithoutWorker()]).toEqual([0, false]);
  page.time.pass();
  expect(await (await answering).json()).toEqual(ANSWER);
  expect([page.asked.length, page.isWithoutWorker()]).toEqual([0, true]);
  start();
  await settle();
  await page.fetch(NAME, put());
  expect(page.asked).toHaveLength(1);
});

test.each([
  ['cannot be started', { starts: Promise.reject(new Error('404')) }],
  ['is not the one that stands between', { leadsTo: () => false }],
])('a worker that %s is asked nothing', async (_, how) => {
  const { fetch, asked } = pageWith({ answers: fails, ...how });
  expect(await (await fetch(NAME, put())).json()).toEqual(ANSWER);
  expect(asked).toEqual([]);
});

test('a connection that breaks does so by the worker and without it, and is not the fault of the worker', async () => {
  const { fetch, asked } = pageWith({
    answers: async (request, ask) => {
      const answer = await ask(request);
      return answer.type === 'error' ? fails() : answer;
    },
  });
  await expect(fetch(`${SITE}/api/v1/broken`)).rejects.toThrow(TypeError);
  await fetch(NAME, put());
  expect(asked).toHaveLength(2);
  await expect(pageWith({ answers: fails, leadsTo: () => false }).fetch(`${SITE}/api/v1/broken`)).rejects.toThrow(
    TypeError,
  );
});

test.each(['by the worker', 'without it'])('a call that hangs ends when it is aborted: %s', async (way) => {
  const { fetch } = pageWith({ answers: (request, ask) => ask(request), leadsTo: () => way === 'by the worker' });
  const leaving = new AbortController();
  const hanging = fetch(`${SITE}/api/v1/hang`, { signal: leaving.signal });
  await settle();
  leaving.abort();
  await expect(hanging).rejects.toThrow('abort');
});

test('a call that is aborted while the worker starts is none', async () => {
  const { fetch, backend, time } = pageWith({ answers: fails, starts: never() });
  const leaving = new AbortController();
  const call = fetch(NAME, put({ signal: leaving.signal }));
  leaving.abort();
  await expect(call).rejects.toThrow('abort');
  time.pass();
  await settle();
  expect(backend.asked).toEqual([]);
});

test.each(['/app/__mock/clock', '/api/v1/nothing'])('%s never goes over the network', async (path) => {
  const { fetch, backend } = pageWith({ answers: fails });
  await fetch(SITE + path);
  expect(backend.asked).toHaveLength(1);
});

test('what is none of the backend’s goes on as it is', async () => {
  const answers = async () => new Response('file');
  const { fetch, asked, backend } = pageWith({ answers });
  expect(await (await fetch(`${SITE}/app/file.txt?from=/api/v1/x`)).text()).toBe('file');
  expect(asked[0]).toMatchObject({ cache: 'default', mode: 'cors' });
  expect(backend.asked).toEqual([]);
});

test('delays pass on the scheduler', async () => {
  const { fetch } = createPageFetch({
    backend: createEchoBackend(),
    scheduler: instantScheduler,
    network: fails,
    startWorker: () => Promise.reject(new Error('none')),
  });
  expect(await (await fetch(`${SITE}/api/v1/late`)).json()).toEqual({ late: true });
});
