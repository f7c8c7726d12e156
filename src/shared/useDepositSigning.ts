import { useState } from 'react';
import { ApiError, call } from '@/api';
import { type Action, useAction, useChange, usePolling } from '@/async';
import type { DepositFreeze, Order } from '@/contract';
import { type Cancel, native, type PayStatus } from '@/platform';

/** A deposit and how it is covered, 分. */
type DepositSplit = Order['deposit'];

export interface DepositSigning {
  readonly sign: Action<[]>;
  /** Asks once more what came of a signing whose end is not known. */
  readonly look: Action<[]>;
  /**
   * The checkout ended and the server knows of no deposit frozen or waived: the user left it, Alipay refused, or the server
   * may yet hear from Alipay that it went through.
   */
  readonly unsigned: 'cancelled' | 'failed' | 'unknown' | undefined;
  /**
   * What the freeze said of the deposit, which has the last word, where the page had told otherwise: no checkout was opened
   * then, and the next one freezes this.
   */
  readonly changed: DepositSplit | undefined;
}

const ENDS: Partial<Record<PayStatus, 'cancelled' | 'failed'>> = { '6001': 'cancelled', '4000': 'failed' };

/**
 * 免押签约: prepares the freeze, lets the user confirm it in Alipay's checkout, and goes on once the server says that the
 * deposit is frozen or waived. What Alipay's checkout answers is no proof of it; where its end is not known, the page asks the
 * server again by itself until that knows.
 *
 * @param applicationId `undefined` while it is not known: then there is nothing to sign.
 * @param told how the page says the deposit is covered; `undefined` where it says nothing of it.
 * @param onSigned where to go on.
 * @param reload asks again for what the page shows: there may be nothing to sign any longer.
 */
export function useDepositSigning(
  applicationId: string | undefined,
  told: DepositSplit | undefined,
  onSigned: (orderId: string) => unknown,
  reload: () => Promise<unknown>,
): DepositSigning {
  const [unsigned, setUnsigned] = useState<DepositSigning['unsigned']>();
  const [changed, setChanged] = useState<DepositSplit>();
  /** Goes on where the server says that it is signed; answers whether it does. What was closed can no longer go through. */
  const openWhatFollows = async (cancel: Cancel, id: string): Promise<boolean> => {
    const { status, orderId } = await call('getDeposit', { params: { id } }, { cancel });
    if (!cancel.cancelled && status === 'CLOSED') setUnsigned((known) => (known === 'cancelled' ? known : 'failed'));
    if (status !== 'SUCCESS') return false;
    if (!cancel.cancelled) {
      setUnsigned(undefined);
      await onSigned(orderId);
    }
    return true;
  };
  const look = useChange(async (cancel) => {
    if (applicationId === undefined) return;
    // What this answers replaces what the signing failed with.
    sign.clearError();
    if (!(await openWhatFollows(cancel, applicationId))) await reload();
  }, reload);
  const sign = useChange(async (cancel) => {
    if (applicationId === undefined) return;
    // Of an earlier checkout whose end is not known the next one tells nothing.
    const isEarlierUnknown = unsigned === 'unknown';
    if (!isEarlierUnknown) setUnsigned(undefined);
    look.clearError();
    let freeze: DepositFreeze;
    try {
      freeze = await call('freezeDeposit', { params: { id: applicationId }, body: {} }, { cancel });
    } catch (failure) {
      // Signed already, by a visit whose end was not heard of.
      const isOutrun = failure instanceof ApiError && failure.code === 'WRONG_STATE';
      if (isOutrun && (await openWhatFollows(cancel, applicationId))) return;
      throw failure;
    }
    if (cancel.cancelled) return;
    const { orderStr, amount, creditAmount, fundAmount } = freeze;
    const known = changed ?? told;
    if (known && (known.creditAmount !== creditAmount || known.fundAmount !== fundAmount)) {
      setChanged({ amount, creditAmount, fundAmount });
      return;
    }
    const { resultCode } = await sign.atAlipay(native().pay({ orderStr }));
    if (cancel.cancelled) return;
    setUnsigned((!isEarlierUnknown && ENDS[resultCode]) || 'unknown');
    await openWhatFollows(cancel, applicationId);
  }, reload);
  const isUnknown = unsigned === 'unknown' && !sign.isPending && !look.isPending;
  // What a look of the page's own fails with is no news: the user has not asked, and the next one follows.
  const watch = useAction(async (cancel) => {
    if (applicationId !== undefined) await openWhatFollows(cancel, applicationId);
  });
  usePolling(() => {
    if (isUnknown) watch.run();
  }, isUnknown);
  return { sign, look, unsigned, changed };
}
