import { forgetKeys } from './idempotency';
import { forgetSession } from './session';

/** Forgets the login and all idempotency keys: for another world or user, and between tests. */
export function resetApi(): void {
  forgetSession();
  forgetKeys();
}
