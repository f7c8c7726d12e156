import { after, NativeUnavailable, native } from '@/platform';
import { pathOf } from './address';
import { ApiError } from './apiError';
import { exchange, TIMEOUT } from './exchange';
import { withRetries } from './retry';

/** In memory only: whoever starts the app again logs in again, without being asked. */
let token: string | undefined;
/** The login that is under way: all calls that need one wait for the same. */
let loggingIn: Promise<string> | undefined;

/** Alipay's own answer may never come: it is waited for as long as a request. */
function loginCode(): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (kind: 'timeout' | 'unauthenticated' | 'no-alipay', message?: string) =>
      reject(new ApiError('createSession', kind, { message }));
    const stopTimer = after(TIMEOUT, () => fail('timeout'));
    native()
      .getAuthCode(['auth_base'])
      .then(
        (answer) => {
          stopTimer();
          if ('cancelled' in answer) fail('unauthenticated');
          else resolve(answer.authCode);
        },
        (failure: unknown) => {
          stopTimer();
          if (failure instanceof NativeUnavailable) fail('no-alipay', failure.message);
          else fail('unauthenticated');
        },
      );
  });
}

/**
 * Whatever a backend refuses a login for, the user has typed nothing that could be changed, and has asked for something else:
 * they can only log in again.
 */
function asLoginFailure(failure: unknown): unknown {
  const isRefused = failure instanceof ApiError && failure.kind === 'problem';
  return isRefused ? new ApiError('createSession', 'unauthenticated') : failure;
}

async function logIn(): Promise<string> {
  const path = pathOf('createSession', {}, {});
  // A code is good for one login, so that each try asks for its own.
  const session = withRetries(async () => {
    const body = JSON.stringify({ authCode: await loginCode() });
    return exchange({ name: 'createSession', path, body }, undefined);
  }, undefined);
  try {
    return (await session).token;
  } catch (failure) {
    throw asLoginFailure(failure);
  }
}

/**
 * The token to call with; logs in where there is none, once however many ask at the same time.
 *
 * @param refused a token that the backend no longer takes: it is not answered again.
 * @throws ApiError where the login fails; its kind tells why.
 */
export async function currentToken(refused?: string): Promise<string> {
  if (token !== undefined && token !== refused) return token;
  token = undefined;
  loggingIn ??= logIn();
  const mine = loggingIn;
  try {
    const fresh = await mine;
    // Not where the session was forgotten meanwhile.
    if (loggingIn === mine) token = fresh;
    return fresh;
  } finally {
    if (loggingIn === mine) loggingIn = undefined;
  }
}

/** Forgets who is logged in, as a fresh start of the app does. */
export function forgetSession(): void {
  token = undefined;
  loggingIn = undefined;
}
