/** Bodies and queries that are wrong in whatever way. */
import fc from 'fast-check';
import { BODY_LIMIT, type EndpointName } from '../../src/contract';
import {
  filled,
  logIn,
  native,
  newBackend,
  problemIn,
  readyFor,
  sample,
  send,
  tryFace,
  userOf,
  walkToFace,
} from '../../test/mockedBackend';
import { endpointNames, table } from './routes';

const newUser = (scenario = 'approved') => userOf(newBackend(), scenario);

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
  ['listDevices', 'category=car', 'category'],
  ['listDevices', 'cursor=x', 'cursor'],
  ['listDevices', `query=${'a'.repeat(51)}`, 'query'],
  ['listOrders', 'status=NONE', 'status'],
  ['listOrders', 'cursor=-1', 'cursor'],
] as const)('the query of %s: %s', (name, query, field) => {
  const user = newUser();
  logIn(user);
  const problem = problemIn(send(user, 'GET', `${filled(name)}?${query}`));
  expect([problem.code, ...Object.keys(problem.fields ?? {})].map((text) => text.split('.')[0])).toEqual([
    'INVALID',
    field,
  ]);
});

describe('garbage', () => {
  const user = newUser();
  const id = walkToFace(user);
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
