/** Bodies and queries that are wrong in whatever way. */
import fc from 'fast-check';
import { BODY_LIMIT, type EndpointName } from '../../../src/contract';
import {
  begun,
  filled,
  logIn,
  native,
  newUser,
  problemIn,
  read,
  readyFor,
  sample,
  send,
  tryFace,
} from '../../../test/mockedBackend';
import { endpointNames, table } from './routes';

const names = (wanted: (name: EndpointName) => boolean) => endpointNames.filter(wanted);

describe.each(names((name) => table[name].body !== undefined))('the body of %s', (name) => {
  const { user, path } = readyFor(name);
  const key = { 'idempotency-key': 'another' };
  const sending = (body: string | undefined) => problemIn(send(user, table[name].method, path, body, key));

  it.each([[''], [undefined], ['{'], ['undefined'], ["{'a':1}"], ['{"a":1}}']])('%j is no JSON', (body) => {
    expect(sending(body).code).toBe('BAD_JSON');
  });

  it.each(['null', '"text"', '1', '[]', '[{}]'])('%s breaks the schema', (body) => {
    expect(sending(body)).toMatchObject({ code: 'INVALID', fields: { '': expect.any(String) } });
  });

  it('may have 64 KiB of UTF-8, and not a byte more', () => {
    const text = (bytes: number) => `"${'字'.repeat((bytes - 2) / 3)}${'a'.repeat((bytes - 2) % 3)}"`;
    expect(Buffer.byteLength(text(BODY_LIMIT))).toBe(BODY_LIMIT);
    expect(sending(text(BODY_LIMIT)).code).toBe('INVALID');
    expect(sending(text(BODY_LIMIT + 1)).code).toBe('TOO_LARGE');
  });
});

it.each([
  ['listDevices', 'limit=0', 'limit'],
  ['listDevices', 'limit=51', 'limit'],
  ['listDevices', 'limit=1.5', 'limit'],
  ...['', '-1', '%2B5', '+5', '05', '5.0', '1e1', '0x5', '5+', '5,6', '٥', '５', 'Infinity', '9'.repeat(400)].map(
    (limit) => ['listDevices', `limit=${limit}`, 'limit'] as const,
  ),
  ['listDevices', 'category=car', 'category'],
  ['listDevices', 'cursor=', 'cursor'],
  ['listDevices', `query=${'a'.repeat(51)}`, 'query'],
  ['listOrders', 'status=NONE', 'status'],
  ['listOrders', 'status=SHIPPED,NONE', 'status'],
  ['listOrders', 'status=', 'status'],
  ['listOrders', 'status=SHIPPED,', 'status'],
  ['listOrders', `status=${'SHIPPED,'.repeat(10)}SHIPPED`, 'status'],
] as const)('the query of %s: %s', (name, query, field) => {
  const user = newUser();
  logIn(user);
  const problem = problemIn(send(user, 'GET', `${filled(name)}?${query}`));
  expect([problem.code, ...Object.keys(problem.fields ?? {})].map((text) => text.split('.')[0])).toEqual([
    'INVALID',
    field,
  ]);
});

it.each(['limit=1', 'limit=50', 'status=SHIPPED', 'status=SHIPPED,RENTING', 'status=SHIPPED%2CRENTING', 'unknown=1'])(
  'a query that is right: %s',
  (query) => {
    const user = newUser();
    logIn(user);
    expect(read(send(user, 'GET', `${filled('listOrders')}?${query}`)).status).toBe(200);
  },
);

it.each(['listDevices', 'listOrders'] as const)('%s: a cursor that names no page is not found', (name) => {
  const user = newUser();
  logIn(user);
  for (const cursor of ['x', '-1', '1.5', '1e3', 'a'.repeat(200)]) {
    const problem = problemIn(send(user, 'GET', `${filled(name)}?cursor=${cursor}`));
    expect(problem).toMatchObject({ code: 'NOT_FOUND', detail: '翻页位置已失效，请从第一页重新加载。' });
  }
});

it.each(['', ' ', 'two words', '键', 'k'.repeat(201)])('%j is no key of a submission', (key) => {
  const { user, path } = readyFor('submitApplication');
  const headers = { 'idempotency-key': key };
  const problem = problemIn(send(user, 'POST', path, sample('submitApplication'), headers));
  expect(problem.code).toBe('IDEMPOTENCY_KEY_REQUIRED');
});

describe('garbage', () => {
  const {
    user,
    params: { id },
  } = begun('approved', 'face');
  tryFace(user, id);
  native(user, 'getAuthCode', { scopes: ['auth_base'] });
  const path = fc.oneof(
    fc.constantFrom(...endpointNames.map((name) => filled(name, id))),
    fc
      .constantFrom('scenario', 'fault', 'clock', 'native', 'call', 'scenarios', 'requests')
      .map((name) => `/__mock/${name}`),
    fc.webPath().map((text) => `/api/v1${text}`),
    fc.string(),
  );
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constant(undefined),
    fc.constantFrom(...endpointNames.map(sample)),
    fc
      .record({ call: fc.constantFrom('getAuthCode', 'startAPVerify', 'tradePay'), input: fc.anything() })
      .map((one) => JSON.stringify(one)),
  );

  it('is answered as the contract says or with a problem, never with a throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'HEAD', 'OPTIONS', '', 'get'),
        path,
        fc.webQueryParameters(),
        body,
        fc.dictionary(
          fc.constantFrom('idempotency-key', 'x-mock-session', 'authorization', 'content-type'),
          fc.string(),
        ),
        (method, where, query, content, headers) => {
          const answer = send(user, method, query ? `${where}?${query}` : where, content, headers);
          const isBare = method === 'HEAD' || (answer.kind === 'answer' && answer.status === 204);
          if (answer.kind === 'answer' && isBare) expect(answer.body).toBe('');
          else if (answer.kind === 'answer' && answer.status >= 400) {
            expect(problemIn(answer).code).not.toBe('INTERNAL');
          } else if (answer.kind === 'answer') JSON.parse(answer.body);
          // What it may have laid over the world must not reach the next one.
          send(user, 'DELETE', '/__mock/fault');
        },
      ),
      { numRuns: 1500 },
    );
  });
});
