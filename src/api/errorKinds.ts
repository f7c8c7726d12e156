/**
 * Why a call failed. `problem`: the backend understood and refused, or the input broke the schema before it was sent
 * (then its code is `INVALID` too). `contract`: the answer is not what the contract says. `no-alipay`: Alipay, which logs in, is
 * not there or too old.
 */
export type ApiErrorKind =
  | 'offline'
  | 'timeout'
  | 'server'
  | 'rate-limited'
  | 'unauthenticated'
  | 'no-alipay'
  | 'problem'
  | 'contract'
  | 'cancelled';

/** Whether the same call may well succeed a little later: the kinds that offer 「重试」. */
export function passes(kind: ApiErrorKind): boolean {
  return kind !== 'problem' && kind !== 'cancelled' && kind !== 'no-alipay';
}
