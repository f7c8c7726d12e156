import type { Backend } from '../../mocks/server/http/protocol';
import { call, control, logIn, userOf } from '../mockedBackend';

/** What an account comes to in the end, without ids and times: two ways that did the same leave the same. */
export function accountOf(backend: Backend): unknown {
  const user = userOf(backend);
  control(user, 'DELETE', '/fault');
  logIn(user);
  return {
    applications: call(user, 'listApplications').map(({ status, completedSteps, deviceId, planId, profile, face }) => ({
      ...{ status, completedSteps, deviceId, planId, face },
      // Name and street are masked once the world was kept, and are not where it was not.
      ...{ phone: profile?.phone, region: profile?.address.regionCode },
    })),
    orders: call(user, 'listOrders', { query: {} }).items.map(({ id }) => {
      const { status, installments, nextPayment, address } = call(user, 'getOrder', { params: { id } });
      return {
        status,
        region: address.regionCode,
        nextPayment,
        paid: installments.filter((one) => one.status === 'PAID').length,
      };
    }),
  };
}
