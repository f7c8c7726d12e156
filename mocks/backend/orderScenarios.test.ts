import { call, control, logIn, newBackend, refusal, userOf } from '../../test/mockedBackend';

/** A user whose account holds the order of a scenario. */
function holding(name: string) {
  const user = userOf(newBackend());
  const { orderId } = control(user, 'PUT', '/scenario', { name, at: 'order' });
  logIn(user);
  return { user, params: { id: String(orderId) } };
}

it('prolongs a lease once by the end it is asked to put off, and says everywhere how long it is then', () => {
  const { user, params } = holding('renting');
  const { leaseEnd, summary } = call(user, 'getOrder', { params });
  const body = { months: 3, leaseEnd };
  const renewed = call(user, 'renewLease', { params, body });
  expect(renewed.leaseEnd).not.toBe(leaseEnd);
  expect(renewed.summary.months).toBe(summary.months + 3);
  expect(renewed.installments).toHaveLength(renewed.summary.months);
  expect(refusal(user, 'renewLease', { params, body })).toMatchObject({
    code: 'WRONG_STATE',
    detail: '租期已经变更，请查看最新的租期。',
  });
  expect(call(user, 'getOrder', { params })).toEqual(renewed);
});
