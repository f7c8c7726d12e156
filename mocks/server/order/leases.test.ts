import { findScenario } from '../../scenarios';
import { catalogueFor } from '../catalogue/catalogue';
import { BEGINNING, OWN_USER, type StoredOrder } from '../world';
import { damageFee, isWaived } from './leases';

const HOUR = 3_600_000;

/** An order prolonged by a year, of which so many instalments were paid before it went back damaged. */
function damaged(paid: number) {
  const scenario = findScenario('approved');
  if (!scenario) throw new Error('There is no such scenario');
  const catalogue = catalogueFor(scenario);
  const [device] = catalogue.devices;
  const [sku, plan] = [device?.skus[0], device?.plans[0]];
  if (!device || !sku || !plan) throw new Error('Nothing is on offer');
  const payment = (number: number, at: number) => ({
    at,
    numbers: [number],
    terms: [{ label: `第 ${number} 期租金`, amount: 1 }],
  });
  const order: StoredOrder = {
    ...{ id: 'order', applicationId: 'app', userId: OWN_USER, status: 'INSPECTED', createdAt: BEGINNING },
    ...{ deviceId: device.id, skuId: sku.id, planId: plan.id, addOnIds: [], leaseStart: BEGINNING, renewedMonths: 12 },
    address: { regionCode: '330106', province: '浙江省', city: '杭州市', district: '西湖区', detail: '虚构路 1 号' },
    deposit: { amount: 0, creditAmount: 0, fundAmount: 0 },
    payments: Array.from({ length: paid }, (_, index) => payment(index + 1, BEGINNING)),
    returning: { at: BEGINNING + HOUR, method: 'DROP_OFF' },
    inspection: { at: BEGINNING + 2 * HOUR, findings: [{ text: '裂痕', fee: 44_000, photo: 'crack.svg' }] },
  };
  const settled = { ...order, payments: [...order.payments, payment(paid + 1, BEGINNING + 3 * HOUR)] };
  const env = { catalogue };
  return { fee: damageFee(order, env), feeOnceSettled: damageFee(settled, env) };
}

test('damage costs as much once it is paid as before, also where it is no more than buying would cost', () => {
  const fees = Array.from({ length: 18 }, (_, paid) => damaged(paid));
  for (const { fee, feeOnceSettled } of fees) expect(feeOnceSettled).toBe(fee);
  expect(fees[0]?.fee).toBe(44_000);
  expect(fees.some(({ fee }) => fee > 0 && fee < 44_000)).toBe(true);
});

describe('an instalment that is not paid', () => {
  const returning = { at: BEGINNING, method: 'PICKUP' } as const;

  it.each([
    ['the lease runs', 'RENTING', undefined, BEGINNING, false],
    ['its month began with the return', 'RETURNING', returning, BEGINNING, false],
    ['its month was not to begin before the return', 'RETURNING', returning, BEGINNING + 1, true],
    ['no lease ever began', 'RETURNING', returning, undefined, false],
    ['all is over', 'FINISHED', undefined, BEGINNING, true],
    ['all was called off', 'CANCELLED', undefined, undefined, true],
  ] as const)('where %s', (_, status, sentBack, due, isSo) => {
    expect(isWaived({ status, ...(sentBack ? { returning: sentBack } : {}) }, due)).toBe(isSo);
  });
});
