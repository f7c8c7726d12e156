import { ApiError } from '@/api';
import type { ProblemCode } from '@/contract';
import type { Cancel } from '@/platform';
import { type Action, useAction } from './useAction';

/** Refusals because things stand elsewhere than the page shows. */
const MOVED_ON: readonly (ProblemCode | undefined)[] = ['WRONG_STATE', 'AMOUNT_CHANGED'];

/** The server was heard: it refused because things stand elsewhere, or did the work and told of it in a broken way. */
function isOutrun({ code, kind }: ApiError): boolean {
  return MOVED_ON.includes(code) || kind === 'contract';
}

/** Failures that leave open whether the server did the work: it, or only its answer, was lost on the way. */
const OPEN: readonly ApiError['kind'][] = ['offline', 'timeout', 'server'];

/**
 * An action that changes at the server what the page shows. Where it fails and things may stand elsewhere than the page
 * believes, it has the page look again, so that what is offered is what can be done: a sheet is open only as long as what
 * it asks for is offered, and closes by itself where the work was done after all.
 *
 * A server that was heard is looked at first, for its refusal is no error once the page shows why. One that was not may
 * stay silent: then the failure is said at once, and the page looks meanwhile.
 *
 * @param work throws as that of `useAction`.
 * @param reload asks again for what the page shows, and shows it; does not reject.
 */
export function useChange<Args extends unknown[]>(
  work: (cancel: Cancel, ...args: Args) => Promise<void>,
  reload: () => Promise<unknown>,
): Action<Args> {
  return useAction(async (cancel: Cancel, ...args: Args) => {
    try {
      await work(cancel, ...args);
    } catch (failure) {
      if (failure instanceof ApiError && !cancel.cancelled) {
        if (isOutrun(failure)) await reload();
        else if (OPEN.includes(failure.kind)) void reload();
      }
      throw failure;
    }
  });
}
