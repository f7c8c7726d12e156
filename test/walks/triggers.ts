import type {
  ApplicationStatus,
  ApplicationTrigger,
  EndpointName,
  OrderStatus,
  OrderTrigger,
} from '../../src/contract';
import { applicationTransitions, nextStatus, orderTransitions, type Transition } from '../../src/contract';
import { steps } from '../../src/flow';

/** The calls by which a user moves an application or an order, and by which triggers of the state machines. */
interface Mover {
  readonly application?: readonly ApplicationTrigger[];
  readonly order?: readonly OrderTrigger[];
}

export const MOVERS: Partial<Record<EndpointName, Mover>> = {
  checkCredit: { application: ['belowGate', 'notAssessable'] },
  submitApplication: { application: ['submit'] },
  supplementApplication: { application: ['supplement'] },
  appealRejection: { application: ['appeal'] },
  cancelApplication: { application: ['cancel'], order: ['cancel'] },
  cancelOrder: { application: ['cancel'], order: ['cancel'] },
  freezeDeposit: { order: ['freezeDeposit'] },
  getDeposit: { order: ['freezeDeposit'] },
  confirmReceipt: { order: ['confirmReceipt'] },
  payOrder: { order: ['pay', 'payPart', 'settle'] },
  returnDevice: { order: ['return'] },
  renewLease: { order: ['renew'] },
  buyOut: { order: ['buyOut'] },
  disputeInspection: { order: ['dispute'] },
};

/** What the steps before a submission and the call's window are open in; every other call moves along the machines. */
const OPEN_IN: Partial<Record<EndpointName, readonly ApplicationStatus[]>> = {
  ...Object.fromEntries(
    steps.flatMap(({ id, endpoints }) => (id === 'confirm' ? [] : endpoints.map((name) => [name, ['DRAFT']]))),
  ),
  chooseCallWindow: ['MANUAL_REVIEW'],
};

/** Calls after which all may still stand as before: what they lead to comes later, or never. */
const MAY_STAY: readonly EndpointName[] = ['checkCredit', 'freezeDeposit', 'getDeposit'];

/** What an application and its order are, as far as there are such. */
export interface Statuses {
  readonly application: ApplicationStatus | undefined;
  readonly order: OrderStatus | undefined;
}

/** What they may be after a call. */
export interface Openings {
  readonly application: readonly (ApplicationStatus | undefined)[];
  readonly order: readonly (OrderStatus | undefined)[];
}

function led<Status extends string, Trigger extends string>(
  machine: readonly Transition<Status, Trigger>[],
  from: Status | undefined,
  triggers: readonly Trigger[] | undefined,
): (Status | undefined)[] {
  if (!triggers || !from) return [from];
  return triggers.flatMap((trigger) => nextStatus(machine, from, trigger) ?? []);
}

/** Where the machines let a call lead; `undefined` where it is illegal. */
export function openings(name: EndpointName, statuses: Statuses): Openings | undefined {
  const { application, order } = statuses;
  const by = MOVERS[name] ?? {};
  if (OPEN_IN[name]?.some((status) => status === application) === false) return undefined;
  // An application may be without an order, but for what moves the order alone.
  if (by.application ? !application : by.order && !order) return undefined;
  const to: Openings = {
    application: led(applicationTransitions, application, by.application),
    order: led(orderTransitions, order, by.order),
  };
  const stays = MAY_STAY.includes(name);
  if (!(stays && OPEN_IN[name]) && (to.application.length === 0 || to.order.length === 0)) return undefined;
  return stays ? { application: [...to.application, application], order: [...to.order, order] } : to;
}
