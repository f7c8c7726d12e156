/** The life of an order, as its answers lead it. */
import type { DocumentUser, Schemas } from './documentUser';

const OVER: readonly Schemas['Order']['status'][] = ['FINISHED', 'BOUGHT_OUT', 'CANCELLED'];

/** How an order is to end. */
export type Ending = 'given back' | 'bought' | 'cancelled';

async function pay(user: DocumentUser, path: { id: string }, body: Schemas['PaymentRequest']): Promise<void> {
  const send = () => user.api.POST('/orders/{id}/payment', { params: { path }, body });
  const { error } = await user.ask(send);
  if (error?.code === 'PAYMENT_FAILED') await user.get(send);
  const { error: repeated } = await user.ask(send);
  if (repeated?.code !== 'WRONG_STATE') throw new Error('The same is paid twice');
}

/** Pays what is due, prolongs the lease where that is to be had, and ends it. */
async function endLease(user: DocumentUser, order: Schemas['Order'], ending: Ending): Promise<void> {
  const { api } = user;
  const params = { path: { id: order.id } };
  if (order.nextPayment) {
    const { number, amount } = order.nextPayment;
    await pay(user, params.path, { for: 'INSTALLMENT', number, amount });
  }
  const [renewal] = order.quotes?.renewals ?? [];
  if (renewal && order.leaseEnd !== undefined) {
    const body = { months: renewal.months, leaseEnd: order.leaseEnd };
    await user.get(() => api.POST('/orders/{id}/renewal', { params, body }));
  }
  if (ending === 'bought') {
    const { quotes } = await user.get(() => api.GET('/orders/{id}', { params }));
    const buying = { amount: quotes?.buyout.amount ?? 0 };
    const { error } = await user.ask(() =>
      api.POST('/orders/{id}/buyout', { params, body: { amount: buying.amount + 1 } }),
    );
    if (error?.code !== 'AMOUNT_CHANGED') throw new Error('Another sum than the one agreed to is taken');
    await user.get(() => api.POST('/orders/{id}/buyout', { params, body: buying }));
  } else {
    await user.get(() => api.POST('/orders/{id}/return', { params, body: { method: 'PICKUP' } }));
  }
}

async function settle(user: DocumentUser, { id, inspection, settlement }: Schemas['Order']): Promise<void> {
  const params = { path: { id } };
  const isNew = inspection && inspection.findings.length > 0 && !inspection.disputed && !inspection.resolution;
  if (isNew) {
    const body = { message: '这道划痕收货时就有。' };
    await user.get(() => user.api.POST('/orders/{id}/dispute', { params, body }));
  } else if (!inspection?.disputed) {
    await pay(user, params.path, { for: 'SETTLEMENT', amount: settlement?.amount ?? 0 });
  }
}

/** Takes the next step of an order, or lets a day pass. @returns whether it has not ended. */
export async function goOnRenting(user: DocumentUser, order: Schemas['Order'], ending: Ending): Promise<boolean> {
  const { id, status, deliveredAt } = order;
  const params = { path: { id } };
  if (OVER.includes(status)) return false;
  if (status === 'RENTING' || status === 'OVERDUE') await endLease(user, order, ending);
  else if (status === 'INSPECTED') await settle(user, order);
  else if (status === 'TO_SHIP' && ending === 'cancelled') {
    const body = { reason: '不想租了' };
    await user.get(() => user.api.POST('/orders/{id}/cancellation', { params, body }));
  } else if (status === 'SHIPPED' && deliveredAt !== undefined) {
    await user.get(() => user.api.POST('/orders/{id}/receipt', { params, body: {} }));
  }
  await user.control('POST', '/clock', { advanceWorkingDays: 1 });
  return true;
}
