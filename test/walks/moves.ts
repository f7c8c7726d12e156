/** What a user may try at any moment, wise or not: each call on an application or order, with some bodies to choose from. */

import { OTHER_NAME, PERSON } from '../../mocks/walk/person';
import { type EndpointBody, type EndpointName, endpoints, type Order } from '../../src/contract';
import { buyoutOf, paymentOf, renewalOf } from '../payments';

/** A body, or what makes it of an order that it agrees to. */
type Choice<N extends EndpointName> = EndpointBody<N> | ((order: Order) => EndpointBody<N>);

const consent = { consent: true } as const;
const reason = { reason: '不想租了' };

/** The calls that name an application or an order, but for what only looks. */
export const MOVES = {
  checkCredit: [consent, { ...consent, authCode: 'auth-code' }],
  startFaceVerification: [consent],
  requestManualVerification: [{}],
  saveProfile: [PERSON, { ...PERSON, name: OTHER_NAME }],
  checkHistory: [consent],
  submitApplication: [{ agreementVersion: '1', accepted: true }],
  chooseCallWindow: [{ window: 'MORNING' }, { window: 'AFTERNOON' }, { window: 'EVENING' }],
  supplementApplication: [{ address: PERSON.address }, { name: PERSON.name, phone: PERSON.phone }],
  appealRejection: [{ message: '请再看一次。' }],
  cancelApplication: [reason],
  freezeDeposit: [{}],
  confirmReceipt: [{}],
  payOrder: [
    (order) => paymentOf(order),
    (order) => paymentOf(order, 1),
    (order) => paymentOf(order, 3),
    (order) => paymentOf(order, 12),
    (order) => ({ ...paymentOf(order), amount: 1 }),
    ({ settlement }) => ({ for: 'SETTLEMENT', amount: settlement?.amount ?? 0 }),
    ({ nextPayment }) => ({ for: 'INSTALLMENT', number: 1, amount: nextPayment?.amount ?? 0 }),
  ],
  returnDevice: [{ method: 'PICKUP' }, { method: 'DROP_OFF' }],
  disputeInspection: [{ message: '这道划痕收货时就有。' }],
  buyOut: [buyoutOf, { amount: 1 }],
  renewLease: [
    (order) => renewalOf(order, 3),
    (order) => renewalOf(order, 6),
    (order) => renewalOf(order, 12),
    ({ now }) => ({ months: 3, leaseEnd: now }),
  ],
  cancelOrder: [reason],
} as const satisfies { readonly [N in EndpointName]?: readonly Choice<N>[] };
export type MoveName = keyof typeof MOVES;

export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];

function isMade<N extends MoveName>(choice: Choice<N>): choice is (order: Order) => EndpointBody<N> {
  return typeof choice === 'function';
}

/**
 * One of the bodies of a call.
 *
 * @param order the one that the call names, where it names one.
 */
export function bodyOf<N extends MoveName>(name: N, variant: number, order: Order | undefined): EndpointBody<N> {
  const choices: readonly Choice<N>[] = (MOVES as { readonly [M in MoveName]: readonly Choice<M>[] })[name];
  const choice = choices[variant % choices.length];
  if (choice === undefined) throw new Error(`${name} has no body`);
  if (!isMade<N>(choice)) return choice;
  if (!order) throw new Error(`${name} agrees to what an order says, and there is none`);
  return choice(order);
}

/** Whether a call names an order; the others name an application. */
export function isOnOrder(name: MoveName): boolean {
  return endpoints[name].path.startsWith('/orders/');
}
