import { HttpResponse } from 'msw';
import {
  answering,
  application,
  failureOf,
  handWrittenBackend,
  loggingIn,
  lost,
  problemAnswer,
  serverError,
} from '../../test/setup/handWrittenBackend';
import { call } from '.';

handWrittenBackend();

describe('a submission', () => {
  const submit = (id = 'app-1') =>
    call('submitApplication', { params: { id }, body: { agreementVersion: '1', accepted: true } });
  const accepted = () => HttpResponse.json(application, { status: 202 });
  const keysOf = (requests: Request[]) => requests.map((request) => request.headers.get('idempotency-key'));

  beforeEach(() => {
    loggingIn();
  });

  it('has one key for a double tap and for a late second tap', async () => {
    const requests = answering('post', '/applications/:id/submission', accepted);
    await Promise.all([submit(), submit()]);
    await submit();
    const [first, ...others] = keysOf(requests);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(others).toEqual([first, first]);
  });

  it('keeps its key where the login is refused meanwhile: it was not the submission that was', async () => {
    const session = () => HttpResponse.json({ token: 'token', userId: 'user', expiresInSeconds: 60 }, { status: 201 });
    answering('post', '/session', session, () => problemAnswer('INVALID'), session);
    const expired = () => problemAnswer('UNAUTHENTICATED');
    const requests = answering('post', '/applications/:id/submission', lost, expired, accepted);
    await failureOf(submit());
    expect((await failureOf(submit())).kind).toBe('unauthenticated');
    await submit();
    expect(requests).toHaveLength(3);
    expect(new Set(keysOf(requests)).size).toBe(1);
  });

  it('keeps its key after a failure that leaves open whether it arrived', async () => {
    const requests = answering('post', '/applications/:id/submission', lost, serverError, accepted);
    await failureOf(submit());
    await failureOf(submit());
    await submit();
    expect(new Set(keysOf(requests)).size).toBe(1);
  });

  it('takes a new key after it was refused', async () => {
    const requests = answering(
      'post',
      '/applications/:id/submission',
      () => problemAnswer('STEP_INCOMPLETE', { missing: ['profile'] }),
      accepted,
    );
    await failureOf(submit());
    await submit();
    expect(new Set(keysOf(requests)).size).toBe(2);
  });

  it('has another key for another application', async () => {
    const requests = answering('post', '/applications/:id/submission', accepted);
    await submit('app-1');
    await submit('app-2');
    expect(new Set(keysOf(requests)).size).toBe(2);
  });

  it('takes the key it is given', async () => {
    const requests = answering('post', '/applications/:id/submission', accepted);
    await call('submitApplication', {
      params: { id: 'app-1' },
      body: { agreementVersion: '1', accepted: true },
      idempotencyKey: 'mine',
    });
    expect(keysOf(requests)).toEqual(['mine']);
  });

  it('is the only kind of call that carries one', async () => {
    const requests = answering('post', '/applications/:id/history-check', () =>
      HttpResponse.json({ outcome: 'PASS', factors: [] }),
    );
    await call('checkHistory', { params: { id: 'app-1' }, body: { consent: true } });
    expect(keysOf(requests)).toEqual([null]);
  });
});
