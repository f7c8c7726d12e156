import type { OrderStatus } from '@/contract';
import type { PricedPlan } from '@/domain/rentalPrice';
import { addDays, addMonths, dayStart } from '@/domain/time';
import { addWorkingDays, isWorkingDay } from '@/domain/workingDays';
import { PERSON } from '../../walk/person';
import type { Catalogue } from '../catalogue/catalogue';
import { BEGINNING, OWN_USER, type StoredOrder, type StoredPayment } from '../world';

/** What an account of long standing holds: most leases are over. */
const STATUSES: readonly OrderStatus[] = ['FINISHED', 'FINISHED', 'BOUGHT_OUT', 'FINISHED', 'CANCELLED', 'RENTING'];
/** Of these the lease never began. */
const NEVER_BEGAN: readonly OrderStatus[] = ['CANCELLED'];

/** Each instalment paid on its day; of a device that was bought, its price at the end. */
function paymentsOf(status: OrderStatus, plan: PricedPlan, leaseStart: number): StoredPayment[] {
  if (NEVER_BEGAN.indexOf(status) >= 0) return [];
  const rent = plan.installments.slice(0, status === 'RENTING' ? 1 : undefined).map(({ number, amount }) => ({
    at: addMonths(leaseStart, number - 1),
    numbers: [number],
    terms: [{ label: `第 ${number} 期租金`, amount }],
  }));
  if (status !== 'BOUGHT_OUT') return rent;
  const end = addMonths(leaseStart, plan.installments.length);
  return [...rent, { at: end, numbers: [], terms: [{ label: '到期买断价', amount: plan.buyoutPrice }] }];
}

function seedOrder(catalogue: Catalogue, number: number, count: number): StoredOrder | undefined {
  const device = catalogue.devices[number % catalogue.devices.length];
  const sku = device?.skus[0];
  const plan = device?.plans[0];
  if (!device || !sku || !plan) return undefined;
  const status = STATUSES[number % STATUSES.length] ?? 'FINISHED';
  // Those that run began within their first month, the others a day apart before them.
  const begun = status === 'RENTING' ? addDays(BEGINNING, -20) : addDays(BEGINNING, number - count - 400);
  // Nothing is approved but on a working day.
  const createdAt = isWorkingDay(begun).working ? begun : addWorkingDays(begun, 1).at;
  const leaseStart = dayStart(addDays(createdAt, 4));
  return {
    id: `order-past-${number + 1}`,
    applicationId: `app-past-${number + 1}`,
    userId: OWN_USER,
    status,
    createdAt,
    deviceId: device.id,
    skuId: sku.id,
    planId: plan.id,
    addOnIds: [],
    address: PERSON.address,
    deposit: { amount: plan.deposit, creditAmount: plan.deposit, fundAmount: 0 },
    ...(NEVER_BEGAN.indexOf(status) < 0 ? { shippedAt: addDays(createdAt, 1), leaseStart } : {}),
    payments: paymentsOf(status, plan, leaseStart),
  };
}

// The same for every world, so each account's are made once; one catalogue is one object.
const made = new Map<Catalogue, Record<number, Readonly<Record<string, StoredOrder>>>>();

function makeOrders(catalogue: Catalogue, count: number): Record<string, StoredOrder> {
  const orders: Record<string, StoredOrder> = {};
  const all: StoredOrder[] = [];
  for (let number = 0; number < count; number += 1) {
    const order = seedOrder(catalogue, number, count);
    if (order) all.push(order);
  }
  all.sort((a, b) => a.createdAt - b.createdAt);
  for (const order of all) orders[order.id] = order;
  return orders;
}

/** The orders an account already holds when its world begins, oldest first; the same objects each time. */
export function seedOrders(catalogue: Catalogue, count: number): Readonly<Record<string, StoredOrder>> {
  const before = made.get(catalogue);
  const orders = before?.[count] ?? makeOrders(catalogue, count);
  made.set(catalogue, { ...before, [count]: orders });
  return orders;
}
