import { nextStatus, type Order, type OrderTrigger, orderTransitions } from '@/contract';
import { addDays, dayStart } from '@/domain/time';
import { storedChoice } from '../catalogue';
import { type Call, type Handler, type Refusal, refuse } from '../handler';
import { presentOrder } from '../present/order';
import { own, type StoredOrder, type World, withOrder } from '../world';
import { withdraw } from './applications';

type ActionEndpoint = 'confirmReceipt' | 'payOrder' | 'returnDevice' | 'buyOut' | 'cancelOrder';
/** Every action answers with the order. */
interface OrderReply {
  readonly status: 200;
  readonly body: Order;
  readonly world: World;
}
type ActionCall = Pick<Call<ActionEndpoint>, 'world' | 'setting' | 'order'>;

/** Makes a move where the order's state allows it, changing what else it brings. */
function act(
  { world, setting, order }: ActionCall,
  trigger: OrderTrigger,
  change: Partial<StoredOrder> = {},
): OrderReply | Refusal {
  const status = nextStatus(orderTransitions, order.status, trigger);
  if (!status) return refuse('WRONG_STATE');
  const next = withOrder(world, { ...order, ...change, status });
  return { status: 200, body: presentOrder({ ...order, ...change, status }, next, setting), world: next };
}

/** The lease runs from the day after the device has arrived. */
export const confirmReceipt: Handler<'confirmReceipt'> = (call) =>
  act(call, 'confirmReceipt', { leaseStart: dayStart(addDays(call.world.now, 1)) });

/** Pays the instalment named, or the next one. */
export const payOrder: Handler<'payOrder'> = (call) => {
  const { world, setting, order, body } = call;
  const numbers = storedChoice(setting.catalogue, order).plan.installments.map(({ number }) => number);
  const open = numbers.filter((number) => !order.paid.some((paid) => paid.number === number));
  const number = body.installmentNumber ?? open[0];
  if (number === undefined || open.indexOf(number) < 0) {
    return refuse('WRONG_STATE', { detail: '这一期租金已经付过，无需重复支付。' });
  }
  return act(call, 'pay', { paid: [...order.paid, { number, at: world.now }] });
};

export const returnDevice: Handler<'returnDevice'> = (call) => act(call, 'return');

export const buyOut: Handler<'buyOut'> = (call) => act(call, 'buyOut');

/** Ends the application too: without its order it leads nowhere. */
export const cancelOrder: Handler<'cancelOrder'> = (call) => {
  const { world, setting, order } = call;
  const application = own(world.applications, order.applicationId);
  if (!application) return act(call, 'cancel');
  const next = withdraw(world, application);
  const cancelled = next && own(next.orders, order.id);
  if (!next || !cancelled) return refuse('WRONG_STATE');
  return { status: 200, body: presentOrder(cancelled, next, setting), world: next };
};

const NOT_OPEN = { detail: '这项服务还没有开放，您的订单不受影响，需要时请联系客服。' };

/** The inspection after a return is not played yet, so there is none to dispute. */
export const disputeInspection: Handler<'disputeInspection'> = () => refuse('WRONG_STATE', NOT_OPEN);

/** The prices of a longer lease are not known yet. */
export const renewLease: Handler<'renewLease'> = () => refuse('WRONG_STATE', NOT_OPEN);
