import { useState } from 'react';
import { call } from '@/api';
import { native } from '@/platform';
import { type Action, useAction } from '@/shell';

export interface DepositSigning {
  readonly sign: Action<[]>;
  /** The checkout ended without the deposit being frozen or waived: the user left it, or it did not go through. */
  readonly unsigned: 'cancelled' | 'failed' | undefined;
}

/**
 * 免押签约: prepares the freeze, lets the user confirm it in Alipay's checkout, and goes on once the server says that the
 * deposit is frozen or waived. What Alipay's checkout answers is no proof of it.
 *
 * @param applicationId `undefined` while it is not known: then there is nothing to sign.
 * @param onSigned where to go on.
 */
export function useDepositSigning(
  applicationId: string | undefined,
  onSigned: (orderId: string) => unknown,
): DepositSigning {
  const [unsigned, setUnsigned] = useState<DepositSigning['unsigned']>();
  const sign = useAction(async (cancel) => {
    if (applicationId === undefined) return;
    setUnsigned(undefined);
    const params = { id: applicationId };
    const { orderStr } = await call('freezeDeposit', { params, body: {} }, { cancel });
    const { resultCode } = await native().pay({ orderStr });
    const { status, orderId } = await call('getDeposit', { params }, { cancel });
    if (cancel.cancelled) return;
    if (status === 'SUCCESS') await onSigned(orderId);
    else setUnsigned(resultCode === '6001' ? 'cancelled' : 'failed');
  });
  return { sign, unsigned };
}
