/** How an order is prolonged or called off. */
import { call, holding, refusal } from '../../../test/mockedBackend';
import { renewalOf } from '../../../test/payments';

describe('renewing', () => {
  it('prolongs a lease once by the end it is asked to put off, and says everywhere how long it is then', () => {
    const { ask, refused, order } = holding('renting');
    const { leaseEnd, summary, renewedMonths } = order();
    expect(renewedMonths).toBeUndefined();
    const body = renewalOf(order(), 3);
    const renewed = ask('renewLease', body);
    expect(renewed.leaseEnd).not.toBe(leaseEnd);
    expect(renewed.summary.months).toBe(summary.months + 3);
    expect(renewed.installments).toHaveLength(renewed.summary.months);
    expect(renewed.renewedMonths).toBe(3);
    expect(refused('renewLease', body)).toMatchObject({
      code: 'WRONG_STATE',
      detail: '租期已经变更，请查看最新的租期。',
    });
    expect(order()).toEqual(renewed);
  });

  it('offers only what fits into 12 months in all', () => {
    const { refused, order, renew } = holding('renting');
    const offered = () => order().quotes?.renewals.map(({ months }) => months);
    expect(offered()).toEqual([3, 6, 12]);
    renew(6);
    expect(offered()).toEqual([3, 6]);
    renew(6);
    expect(offered()).toEqual([]);
    expect(refused('renewLease', renewalOf(order(), 1))).toMatchObject({ code: 'WRONG_STATE' });
    expect(order().installments).toHaveLength(18);
  });

  it('is not to be had while rent is overdue, nor after the lease has ended', () => {
    expect(holding('overdue').order().quotes?.renewals).toEqual([]);
    expect(holding('overdue').refused('renewLease').code).toBe('WRONG_STATE');
    expect(holding('lease-ended').order().quotes?.renewals).toEqual([]);
    expect(holding('lease-ended').refused('renewLease')).toMatchObject({
      detail: expect.stringContaining('不能再续租'),
    });
  });

  it('makes the added months due after the old ones', () => {
    const { order, pay, renew, pass } = holding('renting');
    renew(3);
    for (let number = 3; number <= 6; number += 1) pay();
    expect(order().nextPayment).toMatchObject({ number: 7, dueAt: '2026-07-17T00:00:00+08:00' });
    pass(138 * 24);
    expect(order()).toMatchObject({ status: 'OVERDUE', nextPayment: { number: 7 } });
  });
});

describe('cancelling', () => {
  it('to-ship: before the parcel leaves, not after', () => {
    const { ask, refused, order, passDays } = holding('to-ship');
    expect(ask('cancelOrder').status).toBe('CANCELLED');
    passDays(20);
    expect(order()).toMatchObject({ status: 'CANCELLED', payments: [] });
    expect(refused('cancelOrder').code).toBe('WRONG_STATE');
    expect(holding('shipped').refused('cancelOrder').code).toBe('WRONG_STATE');
  });

  it('to-ship: the reason given is told by the order and by its review', () => {
    const { user, ask, order } = holding('to-ship');
    expect(order().cancelReason).toBeUndefined();
    const { applicationId, cancelReason } = ask('cancelOrder');
    expect(cancelReason).toBe('不想租了');
    expect(call(user, 'getReview', { params: { id: applicationId } }).cancelReason).toBe('不想租了');
  });

  it('to-ship: the application is not withdrawn either once the parcel has left', () => {
    const { user, order, passDays } = holding('to-ship');
    passDays(2);
    const { applicationId, status } = order();
    expect(status).toBe('SHIPPED');
    const input = { params: { id: applicationId }, body: { reason: '不想租了' } };
    expect(refusal(user, 'cancelApplication', input).code).toBe('WRONG_STATE');
    expect(order().status).toBe('SHIPPED');
  });
});
