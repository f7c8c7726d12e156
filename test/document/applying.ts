/** The way of an application, as the answers lead it. */
import { ADDRESS, PHONE, PROFILE } from '../samples';
import type { DocumentUser, Schemas } from './documentUser';

const consent = { consent: true } as const;
const reason = { reason: '不想租了' };

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

async function passCredit(user: DocumentUser, path: { id: string }): Promise<void> {
  const { authCode } = await user.control('POST', '/native', {
    call: 'getAuthCode',
    input: { scopes: ['auth_zhima'] },
  });
  const body = typeof authCode === 'string' ? { ...consent, authCode } : consent;
  await user.get(() => user.api.POST('/applications/{id}/credit-check', { params: { path }, body }));
}

async function passFace(user: DocumentUser, path: { id: string }): Promise<void> {
  const { api } = user;
  const params = { path };
  const { data } = await user.ask(() => api.POST('/applications/{id}/face-verifications', { params, body: consent }));
  if (!data) {
    await user.get(() => api.POST('/applications/{id}/manual-verification', { params, body: {} }));
    return;
  }
  const { certifyId } = data;
  await user.control('POST', '/native', { call: 'startAPVerify', input: { certifyId } });
  const verified = { path: { ...path, certifyId } };
  await user.get(() => api.GET('/applications/{id}/face-verifications/{certifyId}', { params: verified }));
}

async function passProfile(user: DocumentUser, path: { id: string }): Promise<void> {
  const save = (name: string) => () =>
    user.api.PUT('/applications/{id}/profile', { params: { path }, body: { ...PROFILE, name } });
  const { error } = await user.ask(save(PROFILE.name));
  if (error) await user.get(save('李安娜'));
}

/** Submits; where the device is gone, withdraws and applies for another one. */
async function submit(user: DocumentUser, { id, deviceId }: Schemas['Application']): Promise<void> {
  const params = { path: { id }, header: { 'Idempotency-Key': 'a-key' } };
  const body = { agreementVersion: '1', accepted: true } as const;
  const send = () => user.api.POST('/applications/{id}/submission', { params, body });
  const { error } = await user.ask(send);
  if (!error) await user.get(send);
  else if (error.code === 'OUT_OF_STOCK') {
    await withdraw(user, id);
    await apply(user, [deviceId]);
  }
}

async function withdraw(user: DocumentUser, id: string): Promise<void> {
  const params = { path: { id } };
  await user.get(() => user.api.POST('/applications/{id}/cancellation', { params, body: reason }));
}

async function fillIn(user: DocumentUser, application: Schemas['Application']): Promise<void> {
  const { id, completedSteps } = application;
  const path = { id };
  if (!completedSteps.includes('credit')) await passCredit(user, path);
  else if (!completedSteps.includes('face')) await passFace(user, path);
  else if (!completedSteps.includes('profile')) await passProfile(user, path);
  else if (!completedSteps.includes('history')) {
    await user.get(() => user.api.POST('/applications/{id}/history-check', { params: { path }, body: consent }));
  } else await submit(user, application);
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
    const all = { address: { ...ADDRESS, detail: '世纪大道 200 号 9 楼' }, name: PROFILE.name, phone: PHONE };
    const body: Schemas['SupplementRequest'] = Object.fromEntries(
      (supplement?.parts ?? []).map((part) => [part, all[part]]),
    );
    await user.get(() => api.POST('/applications/{id}/supplement', { params, body }));
  }
  if (status === 'REJECTED' && canAppeal) {
    const body = { message: '情况有变化，请再看一次。' };
    await user.get(() => api.POST('/applications/{id}/appeal', { params, body }));
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
