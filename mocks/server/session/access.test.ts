/** Who may see what: tokens, ids, paths. */
import type { EndpointName } from '../../../src/contract';
import { apply, call, filled, logIn, newUser, problemIn, sample, send, walkTo } from '../../../test/mockedBackend';
import { endpointNames, table } from '../http/routes';

const names = (wanted: (name: EndpointName) => boolean) => endpointNames.filter(wanted);

describe.each(names((name) => !table[name].anonymous))('%s', (name) => {
  it.each([
    ['no token', {}],
    ['an unknown token', { authorization: 'Bearer unknown' }],
    ['a token of another scheme', { authorization: 'Basic unknown' }],
    ['an inherited name as a token', { authorization: 'Bearer __proto__' }],
  ])('with %s is unauthenticated', (_, headers) => {
    expect(problemIn(send(newUser(), table[name].method, filled(name), sample(name), headers)).code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe.each(names((name) => table[name].path.includes('{')))('%s', (name) => {
  it.each(['nothing', '__proto__', 'constructor', '%E0%A4%A', 'a'.repeat(5000)])('does not find %s', (id) => {
    const user = newUser();
    logIn(user);
    expect(problemIn(send(user, table[name].method, filled(name, id), sample(name))).code).toBe('NOT_FOUND');
  });
});

describe('somebody else', () => {
  const others = names((name) => /^\/(applications|orders)\/\{id\}/.test(table[name].path));
  const user = newUser();
  const id = walkTo(user, 'review');
  const other = { ...user, token: '' };
  logIn(other, 'user:bob');

  it.each(others)('does not find the application by %s', (name) => {
    expect(problemIn(send(other, table[name].method, filled(name, id), sample(name))).code).toBe('NOT_FOUND');
  });

  it('has a list of their own, and the same one by the same name', () => {
    expect(call(other, 'listApplications')).toEqual([]);
    const own = apply(other).id;
    const again = { ...user, token: '' };
    logIn(again, 'user:bob');
    expect(call(again, 'listApplications').map((one) => one.id)).toEqual([own]);
    logIn(again, 'any other code');
    expect(call(again, 'listApplications').map((one) => one.id)).toEqual([id]);
  });
});

it('a user’s newest 50 tokens hold, whoever else logs in', () => {
  const user = newUser();
  const tokens = Array.from({ length: 60 }, (_, place) => {
    logIn({ ...user }, `user:other-${place}`);
    logIn(user);
    return user.token;
  });
  const holds = tokens
    .map((token) => send({ ...user, token }, 'GET', '/api/v1/applications'))
    .map(({ kind, ...rest }) => ('status' in rest ? rest.status : kind));
  expect(holds).toEqual([...Array(10).fill(401), ...Array(50).fill(200)]);
});

it.each([
  ['GET', '/'],
  ['GET', '/api/v1'],
  ['GET', '/api/v1/'],
  ['GET', '/api/v1/nothing'],
  ['GET', '/api/v1/devices/'],
  ['GET', '/api/v1/devices/a/b'],
  ['GET', '/__mock/nothing'],
  ['GET', '/__mock/__proto__'],
])('%s %s is not found', (method, path) => {
  expect(problemIn(send(newUser(), method, path, '{}')).code).toBe('NOT_FOUND');
});
