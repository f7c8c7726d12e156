/**
 * A client made of the API document alone rents in every scenario, through a proxy that knows the document too: nothing said
 * either way breaks it.
 */
import { createServer, type Server } from 'node:http';
import { instantScheduler } from '../../mocks/client/scheduler';
import { scenarios } from '../../mocks/scenarios';
import { createBackend } from '../../mocks/server';
import { answerBy } from '../../mocks/transports/http';
import { listen } from '../../mocks/transports/listen';
import { bodies } from '../../mocks/walk/bodies';
import { BASE_PATH, type Endpoint, endpoints } from '../../src/contract';
import { DocumentUser } from './documentUser';
import { startProxy, type ValidatingProxy, violationIn } from './proxy';
import { walkThrough } from './walkThrough';

const table: Readonly<Record<string, Endpoint>> = endpoints;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What the server answers in place of the mocked backend. */
let wrong: Answer | undefined;
let asked = 0;
let server: Server;
let proxy: ValidatingProxy;

/** What went wrong in a scenario; nothing, where all went well. */
const outcomes: Record<string, string> = {};
const heard = new Set<string>();

beforeAll(async () => {
  const backend = createBackend({ assetBase: '/assets/devices/' });
  const answer = answerBy(backend, '/nowhere', instantScheduler);
  server = createServer((request, response) => {
    asked += 1;
    if (!wrong) return answer(request, response);
    const { status, type, body } = wrong;
    request.resume().once('end', () => response.writeHead(status, { 'content-type': type }).end(body));
  });
  const origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  proxy = await startProxy(`${origin}${BASE_PATH}`);
  const places = { proxy: proxy.origin, server: origin };
  for (const scenario of scenarios) {
    const user = new DocumentUser(places, scenario.name, (call) => heard.add(call));
    await walkThrough(scenario, user).catch((error: unknown) => {
      outcomes[scenario.name] = String(error);
    });
  }
}, 600_000);

afterAll(async () => {
  await proxy.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('every scenario', () => {
  test.each(scenarios.map(({ name }) => name))('%s', (name) => {
    expect(outcomes[name]).toBeUndefined();
  });

  test('on these ways every operation is rightly answered', () => {
    const all = Object.values(table).map(({ method, path }) => `${method} ${path}`);
    expect([...heard].sort()).toEqual(all.sort());
  });
});

// For else the proxy's silence proves nothing.
describe('the proxy sees what breaks the document', () => {
  afterEach(() => {
    wrong = undefined;
  });

  function send({ method, path, body }: Endpoint, content: unknown, query = ''): Promise<Response> {
    const headers = { authorization: 'Bearer token', 'idempotency-key': 'key', 'content-type': 'application/json' };
    const sent = body ? { body: JSON.stringify(content) } : {};
    return fetch(`${proxy.origin}${path.replace(/\{\w+\}/g, 'id')}${query}`, { method, headers, ...sent });
  }

  const json = (status: number, body: object): Answer => ({
    status,
    type: status < 400 ? 'application/json' : 'application/problem+json',
    body: JSON.stringify(body),
  });

  test.each(Object.entries(table))('%s: in answers, their statuses and bodies', async (name, endpoint) => {
    const right = Object.entries(bodies).find(([each]) => each === name)?.[1];
    wrong = json(endpoint.status[0], { unknown: 1 });
    expect(await violationIn(await send(endpoint, right))).toMatch(/required|must be array/);
    wrong = json(500, { type: 'about:blank', title: 't', status: 500, code: 'OUT_OF_STOCK', detail: 'd' });
    expect(await violationIn(await send(endpoint, right))).toContain('INTERNAL');
    wrong = json(418, {});
    expect(await violationIn(await send(endpoint, right))).toContain('status code');
  });

  test.each(Object.entries(table).filter(([, { body }]) => body))('%s: in a request’s body', async (_, endpoint) => {
    const before = asked;
    expect(await violationIn(await send(endpoint, []))).toContain('object');
    expect(asked).toBe(before);
  });

  test.each([
    ['listDevices', 'limit=0'],
    ['listDevices', 'limit=51'],
    ['listDevices', 'limit=many'],
    ['listDevices', 'category=car'],
    ['listDevices', `query=${'a'.repeat(51)}`],
    ['listOrders', 'status=NONE'],
    ['listOrders', 'status=SHIPPED,NONE'],
  ])('in the query %s?%s', async (name, query) => {
    const endpoint = table[name];
    if (!endpoint) throw new Error(`${name} is no endpoint`);
    const before = asked;
    expect(await violationIn(await send(endpoint, undefined, `?${query}`))).toBeDefined();
    expect(asked).toBe(before);
  });
});
