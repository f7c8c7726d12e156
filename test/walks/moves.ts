/** What a user may try at any moment, wise or not: each call on an application or order, with some bodies to choose from. */
import { type EndpointBody, type EndpointName, endpoints } from '../../src/contract';
import { ADDRESS, PHONE, PROFILE } from '../samples';

const consent = { consent: true } as const;
const reason = { reason: '不想租了' };

/** The calls that name an application or an order, but for what only looks. */
export const MOVES = {
  checkCredit: [consent, { ...consent, authCode: 'auth-code' }],
  startFaceVerification: [consent],
  requestManualVerification: [{}],
  saveProfile: [PROFILE, { ...PROFILE, name: '李安娜' }],
  checkHistory: [consent],
  submitApplication: [{ agreementVersion: '1', accepted: true }],
  chooseCallWindow: [{ window: 'MORNING' }, { window: 'AFTERNOON' }, { window: 'EVENING' }],
  supplementApplication: [{ address: ADDRESS }, { name: PROFILE.name, phone: PHONE }],
  appealRejection: [{ message: '请再看一次。' }],
  cancelApplication: [reason],
  freezeDeposit: [{}],
  confirmReceipt: [{}],
  payOrder: [{}, { installmentNumber: 1 }, { installmentNumber: 3 }, { installmentNumber: 12 }, { amount: 1 }],
  returnDevice: [{ method: 'PICKUP' }, { method: 'DROP_OFF' }],
  disputeInspection: [{ message: '这道划痕收货时就有。' }],
  buyOut: [{}, { amount: 1 }],
  renewLease: [{ months: 3 }, { months: 6 }, { months: 12 }],
  cancelOrder: [reason],
} as const satisfies { readonly [N in EndpointName]?: readonly EndpointBody<N>[] };
export type MoveName = keyof typeof MOVES;

export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];

/** One of the bodies of a call. */
export function bodyOf<N extends MoveName>(name: N, variant: number): EndpointBody<N> {
  const bodies: readonly EndpointBody<N>[] = (MOVES as { readonly [M in MoveName]: readonly EndpointBody<M>[] })[name];
  const body = bodies[variant % bodies.length];
  if (body === undefined) throw new Error(`${name} has no body`);
  return body;
}

/** Whether a call names an order; the others name an application. */
export function isOnOrder(name: MoveName): boolean {
  return endpoints[name].path.startsWith('/orders/');
}
