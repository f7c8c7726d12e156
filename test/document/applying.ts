/** The way of an application, as the answers lead it. */
import { bodies } from '../../mocks/walk/bodies';
import { beginStep, follow, supplementOf } from '../../mocks/walk/steps';
import { steps } from '../../src/flow';
import type { DocumentUser, Schemas } from './documentUser';

/** Looks round and applies for a device in stock. */
export async function apply(user: DocumentUser, without: readonly string[] = []): Promise<Schemas['Application']> {
  const { api } = user;
  const query = { category: 'phone', query: 'Pro', limit: 1 } as const;
  const first = await user.get(() => api.GET('/devices', { params: { query } }));
  if (first.nextCursor !== null) {
    const next = { ...query, cursor: first.nextCursor };
    await user.get(() => api.GET('/devices', { params: { query: next } }));
  }
  const { items } = await user.get(() => api.GET('/devices', { params: { query: { limit: 50 } } }));
  const card = items.find(({ id, inStock }) => inStock && !without.includes(id));
  const path = { id: card?.id ?? '' };
  const { id, skus, plans, addOns } = await user.get(() => api.GET('/devices/{id}', { params: { path } }));
  const body = {
    deviceId: id,
    skuId: skus[0]?.id ?? '',
    planId: plans[0]?.id ?? '',
    addOnIds: addOns.slice(0, 1).map((addOn) => addOn.id),
  };
  await user.get(() => api.POST('/applications', { body }));
  return user.get(() => api.POST('/applications', { body }));
}

/** Submits; where the device is gone, withdraws and applies for another one. */
async function submit(user: DocumentUser, { id, deviceId }: Schemas['Application']): Promise<void> {
  const params = { path: { id }, header: { 'Idempotency-Key': 'a-key' } };
  const send = () => user.api.POST('/applications/{id}/submission', { params, body: bodies.submitApplication });
  const { error } = await user.ask(send);
  if (!error) await user.get(send);
  else if (error.code === 'OUT_OF_STOCK') {
    await withdraw(user, id);
    await apply(user, [deviceId]);
  }
}

async function withdraw(user: DocumentUser, id: string): Promise<void> {
  const params = { path: { id } };
  await user.get(() => user.api.POST('/applications/{id}/cancellation', { params, body: bodies.cancelApplication }));
}

/** Takes the first step that is not done. */
async function fillIn(user: DocumentUser, application: Schemas['Application']): Promise<void> {
  const { id, completedSteps } = application;
  const step = steps.find((one) => !completedSteps.includes(one.id));
  if (!step || step.id === 'confirm') return submit(user, application);
  for (let move = beginStep(step.id); move; ) {
    const outcome = await user.make(id, move);
    if (outcome.isRefused && !('refused' in move)) throw new Error(`${step.id}: ${JSON.stringify(outcome.answer)}`);
    move = follow(move, outcome);
  }
}

/** Looks at the review, answers what it asks, and lets a day pass. */
async function awaitVerdict(user: DocumentUser, id: string): Promise<void> {
  const { api } = user;
  const params = { path: { id } };
  const { status, supplement, phoneReview, canAppeal } = await user.get(() =>
    api.GET('/applications/{id}/review', { params }),
  );
  const [window] = phoneReview?.windows ?? [];
  if (status === 'MANUAL_REVIEW' && window && !phoneReview?.chosenWindow) {
    await user.get(() => api.PUT('/applications/{id}/review/call-window', { params, body: { window } }));
  }
  if (status === 'NEED_SUPPLEMENT') {
    const body = supplementOf(supplement?.parts);
    await user.get(() => api.POST('/applications/{id}/supplement', { params, body }));
  }
  if (status === 'REJECTED' && canAppeal) {
    await user.get(() => api.POST('/applications/{id}/appeal', { params, body: bodies.appealRejection }));
  }
  await user.control('POST', '/clock', { advanceWorkingDays: 1 });
}

/** Signs the order that an approval has led to; Alipay's word may come late. */
async function sign(user: DocumentUser, id: string): Promise<boolean> {
  const { api } = user;
  const params = { path: { id } };
  const { data } = await user.ask(() => api.POST('/applications/{id}/deposit', { params, body: {} }));
  if (data) await user.control('POST', '/native', { call: 'tradePay', input: { orderStr: data.orderStr } });
  return (await user.get(() => api.GET('/applications/{id}/deposit', { params }))).status === 'SUCCESS';
}

/** Takes the next step of an application. @returns whether there was one to take. */
export async function goOnApplying(user: DocumentUser, application: Schemas['Application']): Promise<boolean> {
  const { id, status } = application;
  switch (status) {
    case 'DRAFT':
      await fillIn(user, application);
      return true;
    case 'CREDIT_REJECTED':
    case 'NOT_ASSESSABLE':
      await withdraw(user, id);
      return true;
    case 'APPROVED':
      return !(await sign(user, id));
    case 'CLOSED':
      return false;
    default:
      await awaitVerdict(user, id);
      return true;
  }
}
