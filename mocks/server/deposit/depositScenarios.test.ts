/** The deposit, waived in full or in part, cancelled, and given up. */
import { begun, call, native, refusal } from '../../../test/mockedBackend';

describe('deposit', () => {
  const approved = (name: string) => {
    const one = begun(name, 'review');
    expect(one.refused('freezeDeposit').code).toBe('WRONG_STATE');
    expect(one.refused('getDeposit').code).toBe('WRONG_STATE');
    one.passDays(1);
    return { ...one, freeze: () => one.ask('freezeDeposit') };
  };

  it('deposit-partial: the rest is frozen from own money', () => {
    const { amount, creditAmount, fundAmount, preAuthType } = approved('deposit-partial').freeze();
    expect(creditAmount + fundAmount).toBe(amount);
    expect([fundAmount > 0, creditAmount > 0, preAuthType]).toEqual([true, true, 'NORMAL_AUTH']);
  });

  it('deposit-cancelled: cancelled once, then paid; it cannot be frozen twice', () => {
    const { user, ask, refused, freeze } = approved('deposit-cancelled');
    const { orderStr } = freeze();
    expect(freeze().orderStr).toBe(orderStr);
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '6001' });
    expect(ask('getDeposit').status).toBe('INIT');
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '9000' });
    expect(ask('getDeposit').status).toBe('SUCCESS');
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '4000' });
    expect(refused('freezeDeposit').code).toBe('WRONG_STATE');
  });

  describe('pay-unknown: frozen, and nobody is told so at once', () => {
    const paid = () => {
      const { user, ask, freeze, ...rest } = approved('pay-unknown');
      const { orderStr } = freeze();
      expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '8000' });
      expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '4000' });
      const status = () => ask('getDeposit').status;
      const order = () => call(user, 'getOrder', { params: { id: ask('getDeposit').orderId } }).status;
      return { ...rest, ask, status, order };
    };

    it('the second look finds it signed', () => {
      const { status, order } = paid();
      expect([status(), status(), status()]).toEqual(['INIT', 'SUCCESS', 'SUCCESS']);
      expect(order()).toBe('TO_SHIP');
    });

    it('signing again freezes nothing twice, and finds it signed', () => {
      const { refused, status } = paid();
      expect(refused('freezeDeposit').code).toBe('WRONG_STATE');
      expect(status()).toBe('SUCCESS');
    });

    it('an hour later it is signed, asked or not; a day later it is shipped', () => {
      const { pass, passDays, order } = paid();
      pass(1);
      expect(order()).toBe('TO_SHIP');
      passDays(1);
      expect(order()).toBe('SHIPPED');
    });

    it('withdrawn meanwhile, it is closed and stays so', () => {
      const { ask, pass, status } = paid();
      ask('cancelApplication');
      pass(2);
      expect([status(), status()]).toEqual(['CLOSED', 'CLOSED']);
    });
  });

  it('beyond the calendar of working days, what was counted by it is said to be an estimate', () => {
    const { user, ask, pass, passDays, application, review } = begun('approved', 'confirm');
    pass(24 * 304);
    ask('submitApplication');
    const estimated = { expectedIsEstimate: true, expectedBy: expect.stringMatching(/^2027-/) };
    expect(application()).toMatchObject(estimated);
    expect(review()).toMatchObject(estimated);
    passDays(1);
    native(user, 'tradePay', { orderStr: ask('freezeDeposit').orderStr });
    const { orderId } = ask('getDeposit');
    expect(call(user, 'getOrder', { params: { id: orderId } })).toMatchObject({
      shipByIsEstimate: true,
      shipBy: expect.stringMatching(/^2027-/),
    });
  });

  it.each(['application', 'order'] as const)('cancelling the %s ends both, and the deposit', (what) => {
    const { user, ask, passDays, status, freeze } = approved('approved');
    native(user, 'tradePay', { orderStr: freeze().orderStr });
    const order = { params: { id: ask('getDeposit').orderId } };
    const cancelling = { ...order, body: { reason: '不想租了' } };
    if (what === 'order') call(user, 'cancelOrder', cancelling);
    else ask('cancelApplication');
    expect(status()).toBe('CLOSED');
    passDays(3);
    expect(call(user, 'getOrder', order).status).toBe('CANCELLED');
    expect(ask('getDeposit').status).toBe('CLOSED');
    expect(refusal(user, 'cancelOrder', cancelling).code).toBe('WRONG_STATE');
  });
});
