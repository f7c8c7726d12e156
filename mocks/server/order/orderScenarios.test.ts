/** What an account holds at the beginning of each order scenario, and where the scenario's words lead. */
import type { OrderStatus } from '../../../src/contract';
import { advance, call, holding, logIn, newUser } from '../../../test/mockedBackend';
import { paymentOf } from '../../../test/payments';
import { orderScenarios } from '../../scenarios/orders';

/** The state of each scenario's order: its status, when the next payment is due, the late fees, how its instalments stand. */
const BEGIN: Record<string, readonly [status: string, due: string | undefined, lateFee: number, marks: string]> = {
  'to-ship': ['TO_SHIP', undefined, 0, 'DDDDDD'],
  shipped: ['SHIPPED', undefined, 0, 'DDDDDD'],
  delivered: ['SHIPPED', undefined, 0, 'DDDDDD'],
  renting: ['RENTING', '2026-03-17', 0, 'PPDDDD'],
  'due-soon': ['RENTING', '2026-03-05', 0, 'PDDDDD'],
  overdue: ['OVERDUE', '2026-02-20', 279, 'PPODDD'],
  'overdue-twice': ['OVERDUE', '2026-01-20', 1_147 + 279, 'POODDD'],
  'payment-failed': ['RENTING', '2026-03-05', 0, 'PDDDDD'],
  renewed: ['RENTING', '2026-03-17', 0, 'PPDDDDDDD'],
  'lease-ended': ['RENTING', undefined, 0, 'PPPPPP'],
  returning: ['RETURNING', undefined, 0, 'PPPPPP'],
  inspected: ['INSPECTED', undefined, 0, 'PPPPPP'],
  'inspected-clean': ['INSPECTED', undefined, 0, 'PPPPPP'],
  'dispute-upheld': ['INSPECTED', undefined, 0, 'PPPPPP'],
  finished: ['FINISHED', undefined, 0, 'PPPPPP'],
  'bought-out': ['BOUGHT_OUT', undefined, 0, 'PPWWWW'],
  cancelled: ['CANCELLED', undefined, 0, 'WWWWWW'],
};

describe.each(orderScenarios.map(({ name }) => name))('%s', (name) => {
  it('begins as it says', () => {
    const { order } = holding(name);
    const { status, nextPayment, lateFee, installments, now, deposit } = order();
    const marks = installments.map((one) => one.status.charAt(0)).join('');
    expect([status, nextPayment?.dueAt.slice(0, 10), lateFee, marks]).toEqual(BEGIN[name]);
    expect(now).toBe('2026-03-02T09:30:00+08:00');
    expect(deposit.creditAmount).toBe(deposit.amount);
  });

  it('holds one order, approved and signed as any other', () => {
    const { user, params, order } = holding(name);
    const { applicationId, status } = order();
    expect(call(user, 'listOrders', { query: {} }).items.map(({ id }) => id)).toEqual([params.id]);
    const isCancelled = status === 'CANCELLED';
    const ofApplication = { params: { id: applicationId } };
    expect(call(user, 'getApplication', ofApplication).status).toBe(isCancelled ? 'CLOSED' : 'APPROVED');
    expect(call(user, 'getDeposit', ofApplication).status).toBe(isCancelled ? 'CLOSED' : 'SUCCESS');
  });

  it('begins the same at every visit', () => {
    expect(holding(name).order()).toEqual(holding(name).order());
  });
});

it('has a beginning for every order scenario', () => {
  expect(Object.keys(BEGIN)).toEqual(orderScenarios.map(({ name }) => name));
});

it('shipped: the parcel goes its way by the clock, and nothing of it is told before it has happened', () => {
  const { order, pass } = holding('shipped');
  const texts = () => order().tracking?.events.map(({ text }) => text) ?? [];
  const before = texts();
  expect(before).toEqual(['包裹已从仓库发出']);
  pass(48);
  expect(texts().slice(0, before.length)).toEqual(before);
  expect(texts().slice(-1)).toEqual(['已送达，请确认收货']);
  for (const { at } of order().tracking?.events ?? []) expect(at <= order().now).toBe(true);
});

it('delivered: a receipt that nobody confirms is assumed 7 days after the delivery, not before', () => {
  const { refused, order, pass } = holding('delivered');
  const { receiptBy = '', tracking } = order();
  expect(tracking?.events.slice(-1)).toEqual([{ at: '2026-02-28T15:30:00+08:00', text: '已送达，请确认收货' }]);
  expect(receiptBy).toBe('2026-03-07T15:30:00+08:00');
  pass(5 * 24 + 5);
  expect(order()).toMatchObject({ status: 'SHIPPED', receiptBy });
  pass(1);
  expect(order()).toMatchObject({ status: 'RENTING', leaseStart: '2026-03-08T00:00:00+08:00' });
  expect(order()).not.toHaveProperty('receiptBy');
  expect(refused('confirmReceipt').code).toBe('WRONG_STATE');
});

it('delivered: once confirmed, nothing is assumed any more', () => {
  const { ask, order, pass } = holding('delivered');
  const { leaseStart } = ask('confirmReceipt');
  expect(leaseStart).toBe('2026-03-03T00:00:00+08:00');
  pass(6 * 24);
  expect(order().leaseStart).toBe(leaseStart);
});

it('returning: the device arrives and is inspected on the next working day', () => {
  const { order, pass } = holding('returning');
  expect(order().returning).toMatchObject({ method: 'PICKUP', code: expect.any(String), receiver: expect.any(String) });
  pass(1);
  expect(order().status).toBe('RETURNING');
  pass(3 * 24);
  expect(order()).toMatchObject({ status: 'INSPECTED', inspection: { findings: [], fee: 0, photos: [] } });
  expect(order().returning?.events.slice(-1)).toMatchObject([{ text: '仓库已签收，等待检测' }]);
});

it('renting: the instalment is due for its whole day and overdue from the next midnight on', () => {
  const { order, pass } = holding('renting');
  pass(15 * 24 + 14);
  expect(order()).toMatchObject({ status: 'RENTING', now: '2026-03-17T23:30:00+08:00', lateFee: 0 });
  pass(0.5);
  expect(order()).toMatchObject({ status: 'OVERDUE', now: '2026-03-18T00:00:00+08:00', lateFee: 27 });
});

it('many-orders: a device that was bought is paid for, on the day its lease ended', () => {
  const user = newUser('many-orders');
  logIn(user);
  const { id } = call(user, 'listOrders', { query: { status: ['BOUGHT_OUT'], limit: 1 } }).items[0] ?? { id: '' };
  const { payments, buyoutPrice, leaseEnd, installments } = call(user, 'getOrder', { params: { id } });
  expect(payments).toHaveLength(installments.length + 1);
  expect(payments.slice(-1)).toEqual([
    { at: leaseEnd, amount: buyoutPrice, terms: [{ label: '到期买断价', amount: buyoutPrice }] },
  ]);
  expect(payments.map(({ at }) => at).slice(0, -1)).toEqual(installments.map(({ planPayTime }) => planPayTime));
});

it('many-orders: the leases that run fall overdue one like the other, and one of them is paid by itself', () => {
  const user = newUser('many-orders');
  logIn(user);
  const count = (status: OrderStatus) => call(user, 'listOrders', { query: { status: [status] } }).total;
  const renting = count('RENTING');
  advance(user, { advanceHours: 24 * 40 });
  expect([count('RENTING'), count('OVERDUE')]).toEqual([0, renting]);
  const { id } = call(user, 'listOrders', { query: { status: ['OVERDUE'], limit: 1 } }).items[0] ?? { id: '' };
  const body = paymentOf(call(user, 'getOrder', { params: { id } }));
  expect(call(user, 'payOrder', { params: { id }, body }).status).toBe('RENTING');
  expect([count('RENTING'), count('OVERDUE')]).toEqual([1, renting - 1]);
});
