import { advance, call, native, newUser, refusal, walkTo } from '../../test/mockedBackend';
import { paymentOf } from '../../test/payments';

it('carries approved from the first device to the order on its way, every answer by the contract', () => {
  const user = newUser();
  const params = { id: walkTo(user, 'review') };

  expect(call(user, 'getReview', { params })).toMatchObject({
    status: 'AUTO_REVIEW',
    expectedBy: '2026-03-04T18:00:00+08:00',
    isLate: false,
    canAppeal: false,
    timeline: [{ code: 'SUBMITTED' }, { code: 'AUTO_REVIEW' }],
  });
  advance(user, { advanceWorkingDays: 1 });
  const approved = call(user, 'getApplication', { params });
  expect(approved).toMatchObject({ status: 'APPROVED', now: '2026-03-03T09:30:00+08:00' });
  const orderId = approved.orderId ?? '';
  expect(call(user, 'getOrder', { params: { id: orderId } }).status).toBe('TO_SIGN');
  expect(call(user, 'getDeposit', { params })).toEqual({ status: 'INIT', orderId });

  const freeze = call(user, 'freezeDeposit', { params, body: {} });
  expect(freeze).toMatchObject({ fundAmount: 0, creditAmount: freeze.amount, preAuthType: 'CREDIT_AUTH' });
  expect(native(user, 'tradePay', { orderStr: freeze.orderStr })).toMatchObject({ resultCode: '9000' });
  expect(call(user, 'getDeposit', { params })).toEqual({ status: 'SUCCESS', orderId });
  expect(call(user, 'getOrder', { params: { id: orderId } })).toMatchObject({
    status: 'TO_SHIP',
    shipBy: '2026-03-05T18:00:00+08:00',
  });
  expect(call(user, 'listOrders', { query: {} })).toMatchObject({ total: 1, nextCursor: null });

  advance(user, { advanceWorkingDays: 1 });
  expect(call(user, 'getOrder', { params: { id: orderId } })).toMatchObject({ status: 'SHIPPED' });
  expect(call(user, 'confirmReceipt', { params: { id: orderId }, body: {} })).toMatchObject({
    status: 'RENTING',
    leaseStart: '2026-03-05T00:00:00+08:00',
    nextPayment: { number: 1, dueAt: '2026-03-05T00:00:00+08:00' },
  });

  const first = { params: { id: orderId }, body: paymentOf(call(user, 'getOrder', { params: { id: orderId } })) };
  const paid = call(user, 'payOrder', first);
  expect(paid).toMatchObject({ status: 'RENTING', nextPayment: { number: 2, dueAt: '2026-04-05T00:00:00+08:00' } });
  expect(refusal(user, 'payOrder', first).code).toBe('WRONG_STATE');
  expect(call(user, 'returnDevice', { params: { id: orderId }, body: { method: 'PICKUP' } }).status).toBe('RETURNING');
  expect(refusal(user, 'buyOut', { params: { id: orderId }, body: { amount: 0 } }).code).toBe('WRONG_STATE');
});
