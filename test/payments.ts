/** What a call on an order has to agree to, as the order itself tells it. */

import { bodies } from '../mocks/walk/bodies';
import type { EndpointBody, EndpointName, Order } from '../src/contract';

/**
 * What pays an order: after its inspection the settlement, else an instalment.
 *
 * @param number of the instalment; the oldest open one where absent.
 */
export function paymentOf(order: Order, number = order.nextPayment?.number ?? 1): EndpointBody<'payOrder'> {
  const { status, settlement, nextPayment, installments } = order;
  if (status === 'INSPECTED') return { for: 'SETTLEMENT', amount: settlement?.amount ?? 0 };
  if (number === nextPayment?.number) return { for: 'INSTALLMENT', number, amount: nextPayment.amount };
  const { amount = 0, lateFee = 0 } = installments.find((one) => one.number === number) ?? {};
  return { for: 'INSTALLMENT', number, amount: amount + lateFee };
}

export function buyoutOf({ quotes }: Order): EndpointBody<'buyOut'> {
  return { amount: quotes?.buyout.amount ?? 0 };
}

export function renewalOf({ leaseEnd, now }: Order, months: number): EndpointBody<'renewLease'> {
  return { months, leaseEnd: leaseEnd ?? now };
}

/** The sample body of a call on an order, with what it agrees to. */
export function agreeingBody(name: EndpointName, order: Order): unknown {
  if (name === 'payOrder') return paymentOf(order);
  if (name === 'buyOut') return buyoutOf(order);
  return name === 'renewLease' ? renewalOf(order, 3) : bodies[name];
}
