import type { InstallmentPayment, Order } from '@/contract';
import { daysLate } from '@/domain/leaseSums';
import { formatDate, toMs } from '@/domain/time';
import { withdraw } from '../application/applications';
import { applicationOf } from '../application/pastApplications';
import { type Call, type Handler, type Refusal, refuse } from '../handler';
import { own, type World } from '../world';
import { buyoutTerms, canRenew, leaseEnd, paymentTerms, settlementTerms, unpaid } from './leases';
import { awaitDue, beginDispute, beginLease, beginReturn, movedOrder } from './ordering';
import { charge } from './payments';
import { presentOrder } from './presentOrder';

type ActionCall = Pick<Call<'confirmReceipt'>, 'world' | 'env' | 'order'>;
/** Every action answers with the order. */
interface OrderReply {
  readonly status: 200;
  readonly body: Order;
  readonly world: World;
}

/** The order as it is in the world that an action has led to; a refusal where it led to none. */
function reply({ env, order }: ActionCall, world: World | undefined): OrderReply | Refusal {
  const after = world && own(world.orders, order.id);
  if (!world || !after) return refuse('WRONG_STATE');
  return { status: 200, body: presentOrder(after, world, env), world };
}

export const confirmReceipt: Handler<'confirmReceipt'> = (call) =>
  reply(call, beginLease(call.world, call.order, 'confirmReceipt', call.env));

/** Pays the instalment named with what is due along with it, or settles an inspection. */
export const payOrder: Handler<'payOrder'> = (call) => {
  const { body } = call;
  return body.for === 'SETTLEMENT' ? settle(call, body.amount) : payInstallment(call, body);
};

function payInstallment(call: ActionCall, { number, amount }: InstallmentPayment): OrderReply | Refusal {
  const { world, env, order } = call;
  const open = unpaid(order, env);
  const paying = open.filter((one) => one.number === number)[0];
  if (!paying) return refuse('WRONG_STATE', { detail: '这一期没有待付的租金，无需支付。' });
  const isStillLate = open.some((one) => one !== paying && daysLate(one.dueAt, world.now) > 0);
  const trigger = order.status === 'OVERDUE' && isStillLate ? 'payPart' : 'pay';
  const paid = movedOrder(order, trigger);
  if (!paid) return refuse('WRONG_STATE');
  const terms = paymentTerms(order, paying, world.now, env);
  return charge({ ...call, amount }, paid, [number], terms, (after) =>
    reply(call, awaitDue(after, own(after.orders, order.id) ?? paid, env)),
  );
}

/** Ends a lease whose device is back and inspected. */
function settle(call: ActionCall, amount: number): OrderReply | Refusal {
  const { world, env, order } = call;
  const { inspection, returning } = order;
  if (inspection?.disputedAt !== undefined && !inspection.resolution) {
    return refuse('WRONG_STATE', { detail: '您的异议正在核对，答复之前不会扣款。' });
  }
  const finished = movedOrder(order, 'settle');
  if (!finished || !returning) return refuse('WRONG_STATE');
  const numbers = unpaid(order, env).map(({ number }) => number);
  const terms = settlementTerms(order, world.now, env);
  return charge({ ...call, amount }, finished, numbers, terms, (after) => reply(call, after));
}

export const returnDevice: Handler<'returnDevice'> = (call) => {
  const { world, order, body } = call;
  const returned = movedOrder(order, 'return', { returning: { at: world.now, method: body.method } });
  return reply(call, returned && beginReturn(world, returned));
};

export const buyOut: Handler<'buyOut'> = (call) => {
  const { world, env, order, body } = call;
  const bought = movedOrder(order, 'buyOut');
  if (!bought) return refuse('WRONG_STATE');
  const terms = buyoutTerms(order, world.now, env);
  return charge({ ...call, ...body }, bought, [], terms, (after) => reply(call, after));
};

/** Ends the application too: without its order it leads nowhere. */
export const cancelOrder: Handler<'cancelOrder'> = (call) => {
  const { world, order, body } = call;
  const application = applicationOf(world, order.applicationId);
  return reply(call, application && withdraw(world, application, body.reason));
};

export const disputeInspection: Handler<'disputeInspection'> = (call) => {
  const { world, order } = call;
  const { inspection } = order;
  if (!inspection) return refuse('WRONG_STATE');
  if (inspection.disputedAt !== undefined) {
    return refuse('WRONG_STATE', { detail: '这次检测的异议已经提交过，请等待答复或联系客服。' });
  }
  const disputed = movedOrder(order, 'dispute', { inspection: { ...inspection, disputedAt: world.now } });
  return reply(call, disputed && beginDispute(world, disputed));
};

export const renewLease: Handler<'renewLease'> = (call) => {
  const { world, env, order, body } = call;
  const endNow = leaseEnd(order, env);
  if (endNow !== undefined && toMs(body.leaseEnd) !== endNow) {
    return refuse('WRONG_STATE', { detail: '租期已经变更，请查看最新的租期。' });
  }
  const renewed = movedOrder(order, 'renew', { renewedMonths: (order.renewedMonths ?? 0) + body.months });
  if (!renewed) return refuse('WRONG_STATE');
  if (!canRenew(order, body.months, world.now, env)) {
    const isOver = endNow !== undefined && endNow <= world.now;
    return refuse('WRONG_STATE', {
      detail: isOver ? `租期已于 ${formatDate(endNow)}结束，不能再续租。` : '续租累计不能超过 12 个月。',
    });
  }
  return reply(call, awaitDue(world, renewed, env));
};
