/** A whole scenario, from the login on. */
import type { FaultKind, Scenario } from '../../mocks/scenarios/scenario';
import { apply, goOnApplying } from './applying';
import type { DocumentUser } from './documentUser';
import { type Ending, goOnRenting } from './renting';

/** More steps than any way takes. */
const MOST_STEPS = 40;

/** Orders that do not simply go back. */
const ENDINGS: Readonly<Record<string, Ending>> = {
  renting: 'bought',
  'overdue-twice': 'bought',
  'to-ship': 'cancelled',
};

/** Where an application's own way is what a scenario is about, its order ends as soon as it is signed. */
const LIVES_ON = 'approved';

async function repeat(step: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; await step(); steps += 1) if (steps > MOST_STEPS) throw new Error('No way leads on');
}

/** From the login to the end of whatever the account has, or applies for. */
async function rent(user: DocumentUser, name: string): Promise<void> {
  const { api } = user;
  await user.logIn();
  await user.get(() => api.GET('/agreement'));
  await user.get(() => api.GET('/support'));
  const list = () => user.get(() => api.GET('/orders', { params: { query: { limit: 20 } } }));
  const held = await list();
  if (held.nextCursor !== null) {
    const query = { cursor: held.nextCursor, limit: 50, status: ['RENTING', 'OVERDUE'] } as const;
    await user.get(() => api.GET('/orders', { params: { query: { ...query, status: [...query.status] } } }));
  }
  if (held.total === 0) {
    const { id } = await apply(user);
    await user.get(() => api.GET('/applications/{id}', { params: { path: { id } } }));
    await repeat(async () => {
      // The newest: where the device was gone, another application was begun.
      const [application] = await user.get(() => api.GET('/applications'));
      return application !== undefined && goOnApplying(user, application);
    });
    if (name !== LIVES_ON) return;
  }
  const [first] = (await list()).items;
  const params = { path: { id: first?.id ?? '' } };
  await repeat(async () => {
    const order = await user.get(() => api.GET('/orders/{id}', { params }));
    return goOnRenting(user, order, ENDINGS[name] ?? 'given back');
  });
}

const failing = async (work: Promise<unknown>) => {
  const failure: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  return String(failure);
};

/** Scenarios in which nothing is ever rightly answered: what their client sees of it. */
const WITHOUT_ANSWERS: Partial<Record<FaultKind, (user: DocumentUser) => Promise<void>>> = {
  offline: async ({ api }) => {
    expect(await failing(api.GET('/support'))).toContain('socket hang up');
  },
  timeout: async (user) => {
    const abort = new AbortController();
    const asked = failing(user.api.GET('/support', { signal: abort.signal }));
    while (Object.keys(await user.control('GET', '/requests')).length === 0);
    abort.abort();
    expect(await asked).toContain('AbortError');
  },
  'rate-limited': async ({ api }) => {
    const { error, response } = await api.GET('/support');
    expect([error?.code, response.headers.get('retry-after')]).toEqual(['RATE_LIMITED', '3']);
  },
  unprocessable: async ({ api }) => {
    // Nothing was sent that could be wrong.
    expect(await failing(api.GET('/support'))).toContain('breaks the document');
  },
  malformed: async ({ api }) => {
    for (const asked of [
      () => api.GET('/support'),
      () => api.GET('/agreement'),
      () => api.GET('/devices'),
      () => api.POST('/session', { body: { authCode: 'code' } }),
    ]) {
      for (let times = 0; times < 3; times += 1) expect(await failing(asked())).toContain('breaks the document');
    }
  },
};

/**
 * Goes the way of a scenario: rents, or where nothing is ever rightly answered, sees that.
 *
 * @throws Error where a call breaks the document, or the way does not lead on.
 */
export function walkThrough({ name, fault, faultScope }: Scenario, user: DocumentUser): Promise<void> {
  const without = fault && !faultScope ? WITHOUT_ANSWERS[fault] : undefined;
  return without ? without(user) : rent(user, name);
}
