/** The deposit, waived in full or in part, cancelled, and given up. */
import { advance, call, native, newUser, refusal, statusOf, walkToReview } from '../../../test/mockedBackend';

describe('deposit', () => {
  const approved = (name: string) => {
    const user = newUser(name);
    const params = { id: walkToReview(user) };
    expect(refusal(user, 'freezeDeposit', { params, body: {} }).code).toBe('WRONG_STATE');
    expect(refusal(user, 'getDeposit', { params }).code).toBe('WRONG_STATE');
    advance(user, { advanceWorkingDays: 1 });
    return { user, params, freeze: () => call(user, 'freezeDeposit', { params, body: {} }) };
  };

  it('deposit-partial: the rest is frozen from own money', () => {
    const { amount, creditAmount, fundAmount, preAuthType } = approved('deposit-partial').freeze();
    expect(creditAmount + fundAmount).toBe(amount);
    expect([fundAmount > 0, creditAmount > 0, preAuthType]).toEqual([true, true, 'NORMAL_AUTH']);
  });

  it('deposit-cancelled: cancelled once, then paid; it cannot be frozen twice', () => {
    const { user, params, freeze } = approved('deposit-cancelled');
    const { orderStr } = freeze();
    expect(freeze().orderStr).toBe(orderStr);
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '6001' });
    expect(call(user, 'getDeposit', { params }).status).toBe('INIT');
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '9000' });
    expect(call(user, 'getDeposit', { params }).status).toBe('SUCCESS');
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '4000' });
    expect(refusal(user, 'freezeDeposit', { params, body: {} }).code).toBe('WRONG_STATE');
  });

  describe('pay-unknown: frozen, and nobody is told so at once', () => {
    const paid = () => {
      const { user, params, freeze } = approved('pay-unknown');
      const { orderStr } = freeze();
      expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '8000' });
      expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '4000' });
      const status = () => call(user, 'getDeposit', { params }).status;
      const order = () =>
        call(user, 'getOrder', { params: { id: call(user, 'getDeposit', { params }).orderId } }).status;
      return { user, params, status, order };
    };

    it('the second look finds it signed', () => {
      const { status, order } = paid();
      expect([status(), status(), status()]).toEqual(['INIT', 'SUCCESS', 'SUCCESS']);
      expect(order()).toBe('TO_SHIP');
    });

    it('signing again freezes nothing twice, and finds it signed', () => {
      const { user, params, status } = paid();
      expect(refusal(user, 'freezeDeposit', { params, body: {} }).code).toBe('WRONG_STATE');
      expect(status()).toBe('SUCCESS');
    });

    it('an hour later it is signed, asked or not; a day later it is shipped', () => {
      const { user, order } = paid();
      advance(user, { advanceHours: 1 });
      expect(order()).toBe('TO_SHIP');
      advance(user, { advanceWorkingDays: 1 });
      expect(order()).toBe('SHIPPED');
    });

    it('withdrawn meanwhile, it is closed and stays so', () => {
      const { user, params, status } = paid();
      call(user, 'cancelApplication', { params, body: { reason: '不想租了' } });
      advance(user, { advanceHours: 2 });
      expect([status(), status()]).toEqual(['CLOSED', 'CLOSED']);
    });
  });

  it('beyond the calendar of working days, what was counted by it is said to be an estimate', () => {
    const user = newUser('approved');
    advance(user, { advanceHours: 24 * 304 });
    const params = { id: walkToReview(user) };
    const estimated = { expectedIsEstimate: true, expectedBy: expect.stringMatching(/^2027-/) };
    expect(call(user, 'getApplication', { params })).toMatchObject(estimated);
    expect(call(user, 'getReview', { params })).toMatchObject(estimated);
    advance(user, { advanceWorkingDays: 1 });
    native(user, 'tradePay', { orderStr: call(user, 'freezeDeposit', { params, body: {} }).orderStr });
    const { orderId } = call(user, 'getDeposit', { params });
    expect(call(user, 'getOrder', { params: { id: orderId } })).toMatchObject({
      shipByIsEstimate: true,
      shipBy: expect.stringMatching(/^2027-/),
    });
  });

  it.each(['application', 'order'] as const)('cancelling the %s ends both, and the deposit', (what) => {
    const { user, params, freeze } = approved('approved');
    const { orderStr } = freeze();
    native(user, 'tradePay', { orderStr });
    const { orderId } = call(user, 'getDeposit', { params });
    const body = { reason: '不想租了' };
    if (what === 'order') call(user, 'cancelOrder', { params: { id: orderId }, body });
    else call(user, 'cancelApplication', { params, body });
    expect(statusOf(user, params.id)).toBe('CLOSED');
    advance(user, { advanceWorkingDays: 3 });
    expect(call(user, 'getOrder', { params: { id: orderId } }).status).toBe('CANCELLED');
    expect(call(user, 'getDeposit', { params }).status).toBe('CLOSED');
    expect(refusal(user, 'cancelOrder', { params: { id: orderId }, body }).code).toBe('WRONG_STATE');
  });
});
