/** Worlds that calls are made in, so that each call can come to something in some of them. */
import type { Place } from '../../mocks/scenarios/places';
import { PERSON } from '../../mocks/walk/person';
import type { StepId } from '../../src/contract';
import { steps } from '../../src/flow';
import { call, callRaw, control, logIn, newUser, read, type TestUser } from '../mockedBackend';
import type { Known } from './arbitrary';

export interface Situation {
  readonly name: string;
  readonly opens: Beginning['opens'];
  /** The world, to be begun anew for each call. */
  readonly saved: string;
  readonly token: string;
  /** What is there: ids by the names of parameters and parts, and what an order says of its sums. */
  readonly known: Known;
  readonly applicationIds: readonly string[];
  readonly orderIds: readonly string[];
}

/** What a review asks for, all of it and nothing else. */
const SUPPLEMENTS: Readonly<Record<string, readonly object[]>> = {
  supplement: [{ address: PERSON.address }],
  'supplement-contact': [{ name: PERSON.name, phone: PERSON.phone }],
};

interface Beginning {
  readonly scenario: string;
  readonly at?: Place;
  /** Waited then. */
  readonly hours?: number;
  /** The operations that are rightly answered there, as far as they want a certain state. */
  readonly opens: readonly string[];
}

/** What is open at a step besides its own calls. */
const ALSO_OPEN: Partial<Record<StepId, readonly string[]>> = {
  credit: ['cancelApplication'],
  face: ['getFaceVerification'],
  history: ['saveProfile'],
};

const BEGINNINGS: readonly Beginning[] = [
  { scenario: 'approved', opens: [] },
  ...steps.map(({ id, endpoints }) => ({
    scenario: 'approved',
    at: id,
    opens: [...endpoints, ...(ALSO_OPEN[id] ?? [])],
  })),
  { scenario: 'face-locked', at: 'face', opens: [] },
  { scenario: 'identity-mismatch', at: 'profile', opens: [] },
  { scenario: 'approved', at: 'review', opens: ['getReview'] },
  { scenario: 'phone-review', at: 'review', hours: 1, opens: ['chooseCallWindow'] },
  { scenario: 'supplement', at: 'review', hours: 4, opens: ['supplementApplication'] },
  { scenario: 'supplement-contact', at: 'review', hours: 4, opens: ['supplementApplication'] },
  { scenario: 'rejected', at: 'review', hours: 48, opens: ['appealRejection'] },
  { scenario: 'approved', at: 'order', opens: ['freezeDeposit', 'getDeposit'] },
  { scenario: 'to-ship', at: 'order', opens: ['cancelOrder'] },
  { scenario: 'delivered', at: 'order', opens: ['confirmReceipt'] },
  { scenario: 'renting', at: 'order', opens: ['payOrder', 'renewLease', 'buyOut', 'returnDevice'] },
  { scenario: 'overdue-twice', at: 'order', opens: ['payOrder'] },
  { scenario: 'lease-ended', at: 'order', opens: ['buyOut', 'returnDevice'] },
  { scenario: 'returning', at: 'order', opens: [] },
  { scenario: 'inspected', at: 'order', opens: ['payOrder', 'disputeInspection'] },
  { scenario: 'finished', at: 'order', opens: [] },
  { scenario: 'many-orders', opens: ['listOrders'] },
];

/** A verification of the face, where one can be begun. */
function certifyIds(user: TestUser, applicationIds: readonly string[]): string[] {
  const [id] = applicationIds;
  if (id === undefined) return [];
  const { body } = read(callRaw(user, 'startFaceVerification', { params: { id }, body: { consent: true } }));
  const { certifyId } = Object(body);
  return typeof certifyId === 'string' ? [certifyId] : [];
}

function offered(user: TestUser): Known {
  const { items } = call(user, 'listDevices', { query: { limit: 3 } });
  const devices = items.map(({ id }) => call(user, 'getDevice', { params: { id } }));
  const [device] = devices;
  return {
    deviceId: device ? [device.id] : [],
    skuId: device?.skus.map(({ id }) => id) ?? [],
    planId: device?.plans.map(({ id }) => id) ?? [],
    addOnIds: [[], ...(device?.addOns.map(({ id }) => [id]) ?? [])],
  };
}

function sums(user: TestUser, orderIds: readonly string[]): Known {
  const orders = orderIds.map((id) => call(user, 'getOrder', { params: { id } }));
  const due = orders.flatMap(({ nextPayment, settlement, quotes }) => [nextPayment, settlement, quotes?.buyout]);
  return {
    amount: due.flatMap((quote) => (quote ? [quote.amount] : [])),
    number: orders.flatMap(({ nextPayment }) => (nextPayment ? [nextPayment.number] : [])),
    leaseEnd: orders.flatMap(({ leaseEnd }) => (leaseEnd ? [leaseEnd] : [])),
    months: [3],
  };
}

function prepare({ scenario, at, hours, opens }: Beginning): Situation {
  const user = newUser();
  control(user, 'PUT', '/scenario', { name: scenario, ...(at ? { at } : {}) });
  if (hours) control(user, 'POST', '/clock', { advanceHours: hours });
  logIn(user);
  const applicationIds = call(user, 'listApplications').map(({ id }) => id);
  const { items, nextCursor } = call(user, 'listOrders', { query: { limit: 2 } });
  const orderIds = items.map(({ id }) => id);
  const known = {
    body: SUPPLEMENTS[scenario] ?? [],
    ...offered(user),
    ...sums(user, orderIds),
    certifyId: certifyIds(user, applicationIds),
    cursor: ['0', '20', ...(nextCursor === null ? [] : [nextCursor])],
    query: ['iPhone', '苹果 Pro'],
    address: [PERSON.address],
    name: [PERSON.name],
  };
  const { backend, token } = user;
  const name = [scenario, at].filter(Boolean).join(' at ');
  return { name, opens, saved: backend.save(), token, known, applicationIds, orderIds };
}

/** All of them. */
export function situations(): readonly Situation[] {
  return BEGINNINGS.map(prepare);
}
