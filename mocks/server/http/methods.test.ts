/** What HTTP asks of every address: HEAD and OPTIONS where GET is, 405 with `Allow`, one spelling for another. */
import type { EndpointName } from '../../../src/contract';
import { control, filled, logIn, newUser, problemIn, sample, send } from '../../../test/mockedBackend';
import { endpointNames, table } from './routes';

/** The whole of an answer that must have come. */
function answered(...call: Parameters<typeof send>) {
  const answer = send(...call);
  if (answer.kind !== 'answer') throw new Error(`No answer came: ${answer.kind}`);
  return answer;
}

const methodsAt = (path: string) =>
  endpointNames.filter((name) => table[name].path === path).map((name) => table[name].method);

describe('HEAD', () => {
  const loggedIn = newUser('renting');
  logIn(loggedIn);

  it.each([
    ...endpointNames.filter((name) => table[name].method === 'GET').map((name) => filled(name)),
    '/api/v1/devices?limit=1',
    '/api/v1/devices?limit=0',
    '/__mock/scenarios',
    '/__mock/clock',
  ])('%s is answered as GET, without the body', (path) => {
    const get = answered(loggedIn, 'GET', path);
    const head = answered(loggedIn, 'HEAD', path);
    expect(head.status).toBe(get.status);
    expect(head.body).toBe('');
    expect(head.headers).toEqual({ ...get.headers, 'content-length': String(Buffer.byteLength(get.body)) });
  });

  it('meets the faults of GET, and stands in the log by its own name', () => {
    const user = newUser();
    control(user, 'PUT', '/fault', { kind: 'rate-limited', endpoint: 'GET /devices', times: 1 });
    const statuses = [0, 1].map(() => answered(user, 'HEAD', '/api/v1/devices').status);
    expect(statuses).toEqual([429, 200]);
    expect(control(user, 'GET', '/requests')).toMatchObject([{ method: 'HEAD' }, { method: 'HEAD', status: 200 }]);
  });
});

describe('a method that an address does not have', () => {
  it.each(endpointNames)('at %s is 405, and tells those it has, to whoever asks', (name) => {
    const allowed = methodsAt(table[name].path).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    for (const method of ['DELETE', 'PATCH', 'TRACE']) {
      const answer = answered(newUser(), method, filled(name), sample(name));
      expect(problemIn(answer)).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
      expect(answer.headers.allow?.split(', ').sort()).toEqual([...allowed, 'OPTIONS'].sort());
    }
  });

  it.each([
    ['POST', '/__mock/scenarios', 'GET, HEAD, OPTIONS'],
    ['GET', '/__mock/fault', 'PUT, DELETE, OPTIONS'],
    ['HEAD', '/__mock/reset', 'POST, OPTIONS'],
  ])('%s %s of the controls is 405, too', (method, path, allow) => {
    const answer = answered(newUser(), method, path);
    expect([answer.status, answer.headers.allow]).toEqual([405, allow]);
  });

  it('is struck by a fault as any other call', () => {
    const user = newUser();
    control(user, 'PUT', '/fault', { kind: 'offline' });
    expect(send(user, 'DELETE', '/api/v1/devices').kind).toBe('disconnect');
  });
});

describe('OPTIONS', () => {
  it.each([
    ['/api/v1/devices', 'GET, HEAD, OPTIONS'],
    ['/api/v1/applications', 'POST, GET, HEAD, OPTIONS'],
    ['/api/v1/applications/any/profile', 'PUT, OPTIONS'],
    ['/__mock/clock', 'GET, HEAD, POST, OPTIONS'],
  ])('of %s tells what there is', (path, allow) => {
    expect(answered(newUser(), 'OPTIONS', path)).toMatchObject({ status: 204, headers: { allow }, body: '' });
  });

  it.each(['/api/v1/nothing', '/__mock/nothing', '/__mock/__proto__'])('of %s is not found', (path) => {
    expect(problemIn(answered(newUser(), 'OPTIONS', path)).code).toBe('NOT_FOUND');
  });
});

describe('a percent-encoded path', () => {
  const spelled = (path: string, places: (character: string) => boolean) =>
    path.replace(/[a-z0-9_-]/gi, (character) =>
      places(character) ? `%${character.charCodeAt(0).toString(16)}` : character,
    );

  it.each(endpointNames)('is the same address: %s', (name: EndpointName) => {
    const path = filled(name, 'iphone-16-pro');
    const other = spelled(path, (character) => 'aeio-'.includes(character));
    const [status] = [path, other].map((at) => answered(newUser(), table[name].method, at, sample(name)).status);
    // What wants a token says so, rather than that it is not there.
    expect(status).toBe(table[name].anonymous ? table[name].status[0] : 401);
    expect(answered(newUser(), table[name].method, other, sample(name)).status).toBe(status);
  });

  it('of a control, too', () => {
    expect(answered(newUser(), 'GET', '/__mock/%63lock').status).toBe(200);
  });

  it.each(['/api/v1%2Fdevices', '/api%2Fv1/devices', '/api/v1/devices%2F', '/api/v1/%', '/__mock/%E0%A4%A'])(
    'whose slash is encoded, or whose encoding is broken, is none: %s',
    (path) => {
      expect(problemIn(answered(newUser(), 'GET', path)).code).toBe('NOT_FOUND');
    },
  );
});

describe('a compressed body', () => {
  const compressed = { 'content-encoding': 'gzip' };

  it.each([
    ['POST', '/api/v1/session', '{"authCode":"code"}'],
    ['POST', '/__mock/clock', '{"advanceHours":1}'],
  ])('of %s %s is refused, and told what is taken', (method, path, body) => {
    const answer = answered(newUser(), method, path, body, compressed);
    expect(problemIn(answer)).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE', status: 415 });
    expect(answer.headers['accept-encoding']).toBe('identity');
    expect(answered(newUser(), method, path, body, { 'content-encoding': ' Identity ' }).status).toBeLessThan(300);
  });

  it('is no matter where no body is asked for', () => {
    expect(answered(newUser(), 'GET', '/api/v1/devices', undefined, compressed).status).toBe(200);
  });
});

it('who is not logged in is told how to be', () => {
  const user = newUser();
  expect(answered(user, 'GET', '/api/v1/orders').headers['www-authenticate']).toBe('Bearer');
  logIn(user);
  control(user, 'PUT', '/fault', { kind: 'session-expired' });
  expect(answered(user, 'GET', '/api/v1/orders').headers['www-authenticate']).toBe('Bearer');
});
