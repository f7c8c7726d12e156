import type { Order, OrderCard } from '@/contract';
import { sum } from '@/domain/money';
import { addMonths, formatInstant } from '@/domain/time';
import { storedChoice, summaryOf } from '../catalogue';
import type { Setting } from '../handler';
import type { StoredOrder, World } from '../world';

/** An order as a list shows it. */
export function presentOrderCard(order: StoredOrder, setting: Setting): OrderCard {
  return {
    id: order.id,
    applicationId: order.applicationId,
    status: order.status,
    summary: summaryOf(storedChoice(setting.catalogue, order), setting.assetBase),
    createdAt: formatInstant(order.createdAt),
  };
}

function trackingOf({ id, shippedAt }: StoredOrder): Pick<Order, 'tracking'> {
  if (shippedAt === undefined) return {};
  const events = [{ at: formatInstant(shippedAt), text: '包裹已从仓库发出' }];
  return { tracking: { carrier: '顺丰速运（模拟）', number: `SF-MOCK-${id}`, events } };
}

/** Instalments fall due month by month from the lease's first day on. */
function installmentsOf(order: StoredOrder, world: World, setting: Setting): Order['installments'] {
  const { plan } = storedChoice(setting.catalogue, order);
  return plan.installments.map((installment, index) => {
    const paid = order.paid.filter(({ number }) => number === installment.number)[0];
    const dueAt = order.leaseStart === undefined ? undefined : addMonths(order.leaseStart, index);
    const isOverdue = order.status === 'OVERDUE' && dueAt !== undefined && dueAt < world.now;
    return {
      ...installment,
      ...(dueAt === undefined ? {} : { planPayTime: formatInstant(dueAt) }),
      status: paid ? 'PAID' : isOverdue ? 'OVERDUE' : 'DUE',
      ...(paid ? { paidAt: formatInstant(paid.at) } : {}),
    };
  });
}

/** The first instalment that is not paid; what was bought once with the lease is billed with the first of all. */
function nextPaymentOf(installments: Order['installments'], addOns: Order['addOns']): Pick<Order, 'nextPayment'> {
  const next = installments.filter(({ status }) => status !== 'PAID')[0];
  if (!next?.planPayTime) return {};
  const extra = next.number === 1 ? sum(addOns.map(({ price }) => price)) : 0;
  return { nextPayment: { number: next.number, amount: next.amount + extra, dueAt: next.planPayTime } };
}

/** An order as its owner sees it. */
export function presentOrder(order: StoredOrder, world: World, setting: Setting): Order {
  const { plan, addOns } = storedChoice(setting.catalogue, order);
  const installments = installmentsOf(order, world, setting);
  const bought = addOns.map(({ name, price }) => ({ name, price }));
  const { leaseStart, shipBy, shipByIsEstimate } = order;
  return {
    ...presentOrderCard(order, setting),
    address: order.address,
    deposit: order.deposit,
    addOns: bought,
    installments,
    buyoutPrice: plan.buyoutPrice,
    ...(leaseStart === undefined
      ? {}
      : { leaseStart: formatInstant(leaseStart), leaseEnd: formatInstant(addMonths(leaseStart, plan.months)) }),
    ...(shipBy === undefined ? {} : { shipBy: formatInstant(shipBy) }),
    ...(shipByIsEstimate ? { shipByIsEstimate } : {}),
    ...trackingOf(order),
    ...(order.status === 'RENTING' || order.status === 'OVERDUE' ? nextPaymentOf(installments, bought) : {}),
    lateFee: 0,
    now: formatInstant(world.now),
  };
}
