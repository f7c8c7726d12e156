import { UNHANDLED } from '@mocks/browser/msw';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { ApiError, resetApi } from '@/api';
import { type Application, PROBLEM_STATUS, type ProblemCode } from '@/contract';
import { type Native, setNative, setScheduler } from '@/platform';
import { type ManualTime, startManualTime } from './manualTime';

/** Where the tests' build finds its backend. */
export const API = 'http://backend.test/api/v1';

export const support = { phone: '95188', hours: '9:00–21:00', faq: [] };

export const application: Application = {
  id: 'app-1',
  status: 'DRAFT',
  deviceId: 'device-1',
  skuId: 'sku-1',
  planId: 'plan-1',
  addOnIds: [],
  summary: { deviceName: 'iPhone', image: '/i.svg', skuLabel: '黑色 256GB', months: 12, monthly: 20000 },
  completedSteps: [],
  createdAt: '2026-03-02T09:30:00+08:00',
  now: '2026-03-02T09:30:00+08:00',
};

const notAskedFor = () => Promise.reject(new Error('No test of the API client asks for this'));

/** A user in Alipay whose every login gets a code of its own: `code-1`, `code-2`… */
function userInAlipay(): Native {
  let codes = 0;
  return {
    getAuthCode: () => {
      codes += 1;
      return Promise.resolve({ authCode: `code-${codes}` });
    },
    verifyFace: notAskedFor,
    pay: notAskedFor,
    chooseAddress: notAskedFor,
    callPhone: notAskedFor,
  };
}

const server = setupServer();

/**
 * Puts answers written by hand, a manual clock and a user in Alipay under the tests of a file: for what no scenario of the
 * mocked world holds. Returns the clock.
 */
export function handWrittenBackend(): { readonly time: ManualTime } {
  const world = { time: startManualTime() };
  beforeAll(() => server.listen(UNHANDLED.inTests));
  beforeEach(() => {
    world.time = startManualTime();
    setNative(userInAlipay());
    resetApi();
  });
  afterEach(() => {
    setScheduler();
    server.resetHandlers();
  });
  afterAll(() => server.close());
  return world;
}

/** A problem document with its code's status. */
export function problemAnswer(code: ProblemCode, more: object = {}, headers: Record<string, string> = {}) {
  const status = PROBLEM_STATUS[code];
  return HttpResponse.json(
    { type: 'about:blank', title: code, status, code, detail: code, ...more },
    { status, headers },
  );
}

/** Answers one after the other; the last one again and again. Returns the requests that came. */
export function answering(
  method: 'get' | 'post' | 'put',
  path: string,
  ...answers: (() => Response | Promise<Response>)[]
): Request[] {
  const requests: Request[] = [];
  server.use(
    http[method](`${API}${path}`, ({ request }) => {
      requests.push(request.clone());
      return answers[Math.min(requests.length, answers.length) - 1]?.() ?? HttpResponse.error();
    }),
  );
  return requests;
}

/** Lets everybody log in: `token-1`, `token-2`… Returns the logins that came. */
export function loggingIn(): Request[] {
  let tokens = 0;
  return answering('post', '/session', () => {
    tokens += 1;
    return HttpResponse.json({ token: `token-${tokens}`, userId: 'user', expiresInSeconds: 3600 }, { status: 201 });
  });
}

/** The ApiError that `work` ends with; any other end fails the test. */
export async function failureOf(work: Promise<unknown>): Promise<ApiError> {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof ApiError) return failure;
  throw new Error(`Expected an ApiError, not ${String(failure)}`);
}

export const ok = () => HttpResponse.json(support);
export const oneApplication = () => HttpResponse.json(application);
export const serverError = () => problemAnswer('INTERNAL');
export const lost = () => HttpResponse.error();
