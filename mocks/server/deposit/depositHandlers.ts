import { type Handler, refuse } from '../handler';
import { own, type StoredDeposit, type StoredOrder, withApplication } from '../world';
import { ask, freeze, isUnheard } from './deposit';

/** The amounts (分) are for the simulated cashier to show. */
function orderStrOf(number: string, { amount, creditAmount, fundAmount }: StoredOrder['deposit']): string {
  const amounts = `amount=${amount}&credit_amount=${creditAmount}&fund_amount=${fundAmount}`;
  return `method=alipay.fund.auth.order.app.freeze&out_order_no=${number}&${amounts}&sign=mock`;
}

/** While nothing is frozen, asking again answers the same freeze. */
export const freezeDeposit: Handler<'freezeDeposit'> = ({ world, application }) => {
  const order = application.orderId === undefined ? undefined : own(world.orders, application.orderId);
  if (application.status !== 'APPROVED' || order?.status !== 'TO_SIGN') return refuse('WRONG_STATE');
  // Alipay is asked before anything is frozen a second time.
  if (isUnheard(application)) return { ...refuse('WRONG_STATE'), world: freeze(world, application) };
  const deposit: StoredDeposit = application.deposit ?? {
    orderStr: orderStrOf(`freeze-${order.id}`, order.deposit),
    status: 'INIT',
    ...order.deposit,
  };
  const { status: _status, heardAfter: _heard, ...asked } = deposit;
  return {
    status: 200,
    body: { ...asked, preAuthType: asked.fundAmount === 0 ? 'CREDIT_AUTH' : 'NORMAL_AUTH' },
    world: withApplication(world, { ...application, deposit }),
  };
};

export const getDeposit: Handler<'getDeposit'> = ({ world, application }) => {
  const { orderId } = application;
  if (orderId === undefined) return refuse('WRONG_STATE');
  const asked = ask(world, application);
  const { deposit } = own(asked.applications, application.id) ?? application;
  const isClosed = application.status === 'CLOSED';
  return { status: 200, body: { status: deposit?.status ?? (isClosed ? 'CLOSED' : 'INIT'), orderId }, world: asked };
};
