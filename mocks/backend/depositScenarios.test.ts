/** The deposit, waived in full or in part, cancelled, and given up. */
import {
  advance,
  call,
  native,
  newBackend,
  refusal,
  statusOf,
  type TestUser,
  userOf,
  walkToReview,
} from '../../test/mockedBackend';

const inScenario = (name: string): TestUser => userOf(newBackend(), name);

describe('deposit', () => {
  const approved = (name: string) => {
    const user = inScenario(name);
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

  it('beyond the calendar of working days, what was counted by it is said to be an estimate', () => {
    const user = inScenario('approved');
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
