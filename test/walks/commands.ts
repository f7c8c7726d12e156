/** What may happen on a walk, as fast-check draws, runs and shrinks it. */
import fc from 'fast-check';
import type { EndpointBody } from '../../src/contract';
import { send } from '../mockedBackend';
import type { Client } from './client';
import { bodyOf, isOnOrder, MOVE_NAMES, type MoveName } from './moves';
import type { Walk } from './walk';

type Command = fc.Command<Walk, Client>;

const fromList = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

/** A call on one of the applications or orders there are. */
class Move<N extends MoveName> implements Command {
  constructor(
    private readonly name: N,
    private readonly pick: number,
    private readonly variant: number,
    private readonly key: string,
  ) {}

  private body: EndpointBody<N> | undefined;

  check({ seen }: Readonly<Walk>): boolean {
    return (isOnOrder(this.name) ? seen.orders : seen.applications).length > 0;
  }

  run(walk: Walk): void {
    const { orders, applications } = walk.seen;
    const order = isOnOrder(this.name) ? fromList(orders, this.pick) : undefined;
    const { id = '' } = order ?? fromList(applications, this.pick) ?? {};
    const body = bodyOf(this.name, this.variant, order);
    this.body = body;
    walk.move(this.name, id, body, this.key);
    // As a finger that taps twice.
    if (this.name === 'submitApplication') walk.move(this.name, id, body, this.key);
  }

  toString(): string {
    const key = this.name === 'submitApplication' ? `, key ${this.key}` : '';
    const body = this.body === undefined ? `body ${this.variant}` : JSON.stringify(this.body);
    return `${this.name} on number ${this.pick}: ${body}${key}`;
  }
}

/** Anything else, told in words. */
class Event implements Command {
  constructor(
    private readonly words: string,
    private readonly happen: (walk: Walk) => void,
  ) {}

  check(): boolean {
    return true;
  }

  run(walk: Walk): void {
    this.happen(walk);
  }

  toString(): string {
    return this.words;
  }
}

const pick = fc.nat(5);

const move: fc.Arbitrary<Command> = fc
  .record({ name: fc.constantFrom(...MOVE_NAMES), pick, variant: fc.nat(11), key: fc.constantFrom('first', 'second') })
  .map(({ name, pick: number, variant, key }) => new Move(name, number, variant, key));

const sensible = fc.constant<Command>(new Event('the next sensible step', (walk) => walk.takeSensibleStep()));

/** Applies for a device in stock, or goes on with the draft for the same choice. */
function apply(client: Client, number: number): void {
  const card = fromList(
    client.get('listDevices', { query: {} }).items.filter(({ inStock }) => inStock),
    number,
  );
  const { id, skus, plans, addOns } = client.get('getDevice', { params: { id: card?.id ?? '' } });
  const addOnIds = addOns.slice(0, number % 3).map((addOn) => addOn.id);
  const body = { deviceId: id, skuId: skus[0]?.id ?? '', planId: fromList(plans, number)?.id ?? '', addOnIds };
  const first = client.get('createApplication', { body });
  if (client.get('createApplication', { body }).id !== first.id) throw new Error('One choice has two drafts');
}

const application = pick.map(
  (number): Command =>
    new Event(`an application, choice ${number}`, (walk) => walk.doing((client) => apply(client, number), 'nothing')),
);

/** One try at the face, where the step is open. */
function tryFace(client: Client, id: string, choice: 'accept' | 'cancel'): void {
  const params = { id };
  const { body } = client.ask('startFaceVerification', { params, body: { consent: true } });
  if (!body) return;
  const { certifyId } = body;
  client.native('startAPVerify', { certifyId }, choice);
  client.get('getFaceVerification', { params: { ...params, certifyId } });
}

/** Goes to the cashier, where there is a deposit to freeze. */
function tryPay(client: Client, id: string, choice: 'accept' | 'cancel'): void {
  const { body } = client.ask('freezeDeposit', { params: { id }, body: {} });
  if (body) client.native('tradePay', { orderStr: body.orderStr }, choice);
}

const device = fc
  .record({ pick, choice: fc.constantFrom('accept', 'cancel'), what: fc.constantFrom('face', 'cashier') })
  .map(({ pick: number, choice, what }): Command => {
    const attempt = what === 'face' ? tryFace : tryPay;
    return new Event(`${what} of number ${number}: ${choice}`, (walk) => {
      const { id } = fromList(walk.seen.applications, number) ?? {};
      if (id !== undefined) walk.doing((client) => attempt(client, id, choice), what === 'face' ? 'nothing' : 'time');
    });
  });

const phone = fc.constantFrom('answered', 'missed').map(
  (outcome): Command =>
    new Event(`a review call, if one rings: ${outcome}`, (walk) => {
      walk.doing(({ user }) => void send(user, 'POST', '/__mock/call', JSON.stringify({ outcome })), 'nothing');
    }),
);

const time = fc
  .oneof(
    fc.constantFrom(1, 6, 24, 24 * 31, 24 * 100).map((advanceHours) => ({ advanceHours })),
    fc.integer({ min: 1, max: 5 }).map((advanceWorkingDays) => ({ advanceWorkingDays })),
  )
  .map(
    (span): Command => new Event(JSON.stringify(span), (walk) => walk.doing((client) => client.advance(span), 'time')),
  );

/** All that may happen, and how often in so many. */
const OFTEN: readonly fc.WeightedArbitrary<Command>[] = [
  { arbitrary: move, weight: 10 },
  { arbitrary: sensible, weight: 6 },
  { arbitrary: time, weight: 4 },
  { arbitrary: device, weight: 2 },
  { arbitrary: application, weight: 1 },
  { arbitrary: phone, weight: 1 },
];

/**
 * The steps of a walk.
 *
 * @param replayPath as a walk that failed printed it.
 */
export function walkSteps(replayPath?: string) {
  const options = { maxCommands: 18, size: 'max', ...(replayPath ? { replayPath } : {}) } as const;
  return fc.commands<Walk, Client>([fc.oneof(...OFTEN)], options);
}
