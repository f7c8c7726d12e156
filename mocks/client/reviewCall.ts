/** A review call as the phone in the mocked world shows it: its words, and what the controls tell of it. */

export const REVIEW_CALL = { title: '来电（模拟）', caller: '审核专线', hangUp: '挂断', accept: '接听' } as const;

/** What a person can do while it rings. */
export type CallChoice = (typeof REVIEW_CALL)['hangUp' | 'accept'];

/** A call that rings now. */
export interface RingingCall {
  readonly callerNumber: string;
}

/** The call in an answer of `GET /__mock/call`; `undefined` where none rings. */
export function ringingIn(answer: unknown): RingingCall | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const isRinging = 'isRinging' in answer && answer.isRinging === true;
  const number = 'callerNumber' in answer ? answer.callerNumber : undefined;
  return isRinging && typeof number === 'string' ? { callerNumber: number } : undefined;
}

/** The body of `POST /__mock/call`. */
export function callEnd(choice: CallChoice): { readonly outcome: 'answered' | 'missed' } {
  return { outcome: choice === REVIEW_CALL.accept ? 'answered' : 'missed' };
}
