/** An account on its walk: whatever is done in it is held against the state machines and the invariants. */
import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../../mocks/scenarios/places';
import { createBackend } from '../../mocks/server';
import type { Backend } from '../../mocks/server/http/protocol';
import {
  type ApplicationStatus,
  applicationTransitions,
  type Device,
  type EndpointBody,
  type OrderStatus,
  orderTransitions,
} from '../../src/contract';
import { Client } from './client';
import { checkRecords, checkSnapshot } from './invariants';
import type { MoveName } from './moves';
import { reachable } from './reachable';
import { comeToRest, takeSensibleStep, type Wish } from './sensibleUser';
import { look, type SeenApplication, type SeenOrder, type Snapshot } from './snapshot';
import { type Openings, openings } from './triggers';

/** Where a walk begins: how far into which scenario. */
export interface Beginning {
  readonly name: string;
  readonly at?: Place;
}

/** An application, an order, or both where they belong together. */
interface Subject {
  readonly application: SeenApplication | undefined;
  readonly order: SeenOrder | undefined;
}

/** What may have become of the statuses between two looks. */
interface May {
  readonly application: (before: SeenApplication) => readonly (ApplicationStatus | undefined)[];
  readonly order: (before: SeenOrder) => readonly (OrderStatus | undefined)[];
  /** What an order may be that was not there before; to be signed, where nothing is said. */
  readonly newOrder?: readonly OrderStatus[];
}

/** By time alone; and a freeze that is made already is heard of. */
const BY_TIME: May = {
  application: ({ status }) => reachable(applicationTransitions, status, ({ by }) => by === 'world'),
  order: ({ status }) =>
    reachable(orderTransitions, status, ({ by, trigger }) => by === 'world' || trigger === 'freezeDeposit'),
};

/** By whatever is legal. */
const BY_ANYTHING: May = {
  application: ({ status }) => reachable(applicationTransitions, status, () => true),
  order: ({ status }) => reachable(orderTransitions, status, () => true),
  newOrder: reachable(orderTransitions, 'TO_SIGN', () => true),
};

const BY_NOTHING: May = { application: ({ status }) => [status], order: ({ status }) => [status] };

/** Whom a call touches, and what it may do to them; all others stay what they are. */
function byCall({ application, order }: Subject, to: Openings): May {
  return {
    application: ({ id, status }) => (id === application?.id ? to.application : [status]),
    order: ({ id, status }) => (id === order?.id ? to.order : [status]),
  };
}

/** Each change of a status has to be one that may be. @throws Error for the first that may not. */
function checkChanges(before: Snapshot, after: Snapshot, may: May): void {
  const check = (id: string, from: string, to: string, allowed: readonly (string | undefined)[]) => {
    if (!allowed.includes(to)) throw new Error(`${id} went from ${from} to ${to}, which nothing allows`);
  };
  for (const { id, status } of after.applications) {
    const was = before.applications.find((one) => one.id === id);
    check(id, was?.status ?? 'nothing', status, was ? may.application(was) : ['DRAFT']);
  }
  for (const { id, status } of after.orders) {
    const was = before.orders.find((one) => one.id === id);
    check(id, was?.status ?? 'nothing', status, was ? may.order(was) : (may.newOrder ?? ['TO_SIGN']));
  }
}

export class Walk {
  readonly client: Client;
  seen: Snapshot;
  private readonly backend: Backend;
  private readonly devices = new Map<string, Device>();
  /** What each submission was answered, by application and key. */
  private readonly submissions: Map<string, unknown>;
  /** How often the world was replaced by another one: it is never changed otherwise. */
  private changes = 0;

  private constructor(token: string, saved?: string, submissions: Iterable<[string, unknown]> = []) {
    const onChange = () => {
      this.changes += 1;
    };
    this.backend = createBackend({ assetBase: '/assets/devices/', key: 'walks', saved, onChange });
    this.client = new Client(this.backend);
    this.client.user.token = token;
    this.submissions = new Map(submissions);
    this.seen = { now: '', applications: [], orders: [] };
  }

  /** An account in a world that has just begun. */
  static begin({ name, at }: Beginning): Walk {
    const walk = new Walk('');
    walk.client.control('PUT', '/scenario', { name, ...(at ? { at } : {}) });
    walk.client.logIn();
    walk.seen = look(walk.client);
    checkSnapshot(walk.seen, walk.deviceOf);
    return walk;
  }

  /** The same account in a world of its own, to go another way from here. */
  fork(): Walk {
    const fork = new Walk(this.client.user.token, this.backend.save(), this.submissions);
    fork.seen = this.seen;
    return fork;
  }

  /** What an id names, with the order that an application led to, or the application that an order came from, beside it. */
  private subjectOf(id: string): Subject {
    const { applications, orders } = this.seen;
    const application = applications.find((one) => one.id === id || one.orderId === id);
    return { application, order: orders.find((one) => one.id === id || one.id === application?.orderId) };
  }

  /**
   * Makes a call about an application or order. Where the machines allow it, it leads where they say or is refused for
   * a reason of its own; where they do not, it is 409 `WRONG_STATE` and the world stays as it was.
   *
   * @param key of a submission.
   */
  move<N extends MoveName>(name: N, id: string, body: EndpointBody<N>, key: string): void {
    const subject = this.subjectOf(id);
    const { application, order } = subject;
    const open = openings(name, { application: application?.status, order: order?.status });
    const submission = `${id} ${key}`;
    const isRepeated = name === 'submitApplication' && this.submissions.has(submission);
    const before = this.changes;
    const answer = this.client.ask(name, { params: { id }, body, headers: { 'idempotency-key': key } });
    const isUnchanged = this.changes === before;
    if (isRepeated) {
      if (!isDeepStrictEqual(answer.body, this.submissions.get(submission)) || !isUnchanged) {
        throw new Error(`${name} by the same key is not answered the same`);
      }
    } else if (!open) {
      if (answer.problem?.code !== 'WRONG_STATE') throw new Error(`${name} is illegal and answered as if it were not`);
      if (!isUnchanged) throw new Error(`${name} is refused and has changed the world`);
    } else if (/^(STEP_INCOMPLETE|AMOUNT_CHANGED)$/.test(answer.problem?.code ?? '') && !isUnchanged) {
      throw new Error(`${name} is refused by ${answer.problem?.code} and has changed the world`);
    } else if (name === 'submitApplication' && !answer.problem) {
      this.submissions.set(submission, answer.body);
    }
    if (isUnchanged) return;
    const isHeard = name === 'freezeDeposit' && answer.problem !== undefined;
    // Asked for a second freeze, the backend asks Alipay first what became of the one before.
    const refusedMay = isHeard && open ? byCall(subject, { ...open, order: [order?.status, 'TO_SHIP'] }) : BY_NOTHING;
    this.lookAgain(!answer.problem && open ? byCall(subject, open) : refusedMay);
    if (!answer.problem && order) this.checkCharge(name, order);
  }

  /** What a call has charged is what was quoted before it. */
  private checkCharge(name: MoveName, before: SeenOrder): void {
    const after = this.seen.orders.find(({ id }) => id === before.id);
    const charged = after?.payments.slice(before.payments.length) ?? [];
    const [payment] = charged;
    if (!payment) return;
    const settled = before.status === 'INSPECTED' ? before.settlement : undefined;
    const paid = after?.installments.find(
      ({ number, status }) => status === 'PAID' && number === before.nextPayment?.number,
    );
    const quoted = name === 'buyOut' ? before.quotes?.buyout : (settled ?? (paid ? before.nextPayment : undefined));
    const isQuoted = !quoted || isDeepStrictEqual(payment.terms, quoted.terms);
    if (charged.length > 1 || !isQuoted) throw new Error(`${name} charges another sum than it named`);
  }

  /** Does anything that is not a call on an application or order: what it leads to has to be legal. */
  doing(work: (client: Client) => void, by: 'time' | 'anything' | 'nothing'): void {
    work(this.client);
    this.lookAgain({ time: BY_TIME, anything: BY_ANYTHING, nothing: BY_NOTHING }[by]);
  }

  /** Does what a sensible user would. */
  takeSensibleStep(): void {
    this.doing((client) => takeSensibleStep(client, this.seen), 'anything');
  }

  /** Leads all there is to an end or to a running lease, as wished. */
  comeToRest(wish: Wish): void {
    this.doing((client) => comeToRest(client, this.seen, wish), 'anything');
  }

  private lookAgain(may: May): void {
    const after = look(this.client);
    checkChanges(this.seen, after, may);
    checkRecords(this.seen, after);
    checkSnapshot(after, this.deviceOf);
    this.seen = after;
  }

  private readonly deviceOf = (id: string): Device => {
    const known = this.devices.get(id) ?? this.client.get('getDevice', { params: { id } });
    this.devices.set(id, known);
    return known;
  };
}
