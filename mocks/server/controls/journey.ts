/** Winds a world forward by the calls that a user on their way would have made, so that its state is always a legal one. */
import type { EndpointName } from '@/contract';
import { addWorkingDays } from '@/domain/workingDays';
import { steps } from '@/flow';
import type { Place } from '../../scenarios/places';
import type { ReviewScript, Scenario } from '../../scenarios/scenario';
import { bodies } from '../../walk/bodies';
import { INCOMPLETE_ADDRESS, PERSON } from '../../walk/person';
import { type Answer, type Move, type NativeMove, type Outcome, supplementOf, takeStep } from '../../walk/steps';
import { completedSteps } from '../application/steps';
import { answer } from '../core';
import type { Environment } from '../handler';
import { type Route, table } from '../http/routes';
import { getAuthCode, startAPVerify } from '../native/native';
import { moveClock } from '../time';
import { own, type StoredApplication, type World } from '../world';

/** More working days than any review takes. */
const MOST_DAYS = 15;

/** A world on its way. */
export interface Journey {
  world: World;
  readonly env: Environment;
  token: string;
  /** The id of the application. */
  id: string;
}

/** Makes a call, past any fault; answers its body, a problem's too. */
export function call(journey: Journey, name: EndpointName, params: Route['params'], body?: unknown): Answer {
  const headers = { authorization: `Bearer ${journey.token}`, 'idempotency-key': 'journey' };
  const request = { method: table[name].method, path: table[name].path, headers, body: JSON.stringify(body) };
  const outcome = answer(request, { name, params }, {}, journey.world, journey.env);
  journey.world = outcome.world ?? journey.world;
  return 'problem' in outcome ? { ...outcome.problem } : { ...outcome.body };
}

/** A call about the application, with the sample of its body where none is given. */
function send(journey: Journey, name: EndpointName, body: unknown = bodies[name]): Answer {
  return call(journey, name, { id: journey.id }, body);
}

export function application({ world, id }: Journey): StoredApplication | undefined {
  return own(world.applications, id);
}

/** Logs in and applies for the first device in stock, with its first choice of everything. */
function apply(journey: Journey): void {
  journey.token = String(call(journey, 'createSession', {}, bodies.createSession).token);
  const device = journey.env.catalogue.devices.filter(({ inStock }) => inStock)[0];
  const choice = { deviceId: device?.id, skuId: device?.skus[0]?.id, planId: device?.plans[0]?.id, addOnIds: [] };
  journey.id = String(call(journey, 'createApplication', {}, choice).id);
}

/** What such a user gives: an address that the scenario's review will find incomplete is so. */
function profileIn({ review, rejection, supplement }: Scenario): typeof PERSON {
  const finds = (verdict: ReviewScript['verdict']) => review.some((round) => round.verdict === verdict);
  const isWanted = finds('wantSupplement') || (finds('reject') && rejection.code === 'INFORMATION_INCOMPLETE');
  if (!isWanted || supplement.parts.indexOf('address') < 0) return PERSON;
  return { ...PERSON, address: INCOMPLETE_ADDRESS };
}

/** Asks Alipay on the device, where the scenario decides. */
function askAlipay(journey: Journey, { native, input }: NativeMove): Answer {
  const { world, env } = journey;
  const { answer: given, world: after } =
    native === 'getAuthCode'
      ? getAuthCode(world, env, input.scopes, undefined)
      : startAPVerify(world, env, input.certifyId, undefined);
  journey.world = after;
  return given;
}

function make(journey: Journey, move: Move): Outcome {
  if ('native' in move) return { answer: askAlipay(journey, move) };
  const found = call(journey, move.endpoint, { ...move.params, id: journey.id }, move.body);
  return { answer: found, isRefused: 'code' in found };
}

/** Lets the review come to its end, answering what it asks. */
function awaitOrder(journey: Journey): void {
  for (let day = 0; day < MOST_DAYS; day += 1) {
    const { orderId, status, review } = application(journey) ?? {};
    if (orderId || status === 'CLOSED') return;
    if (status === 'REJECTED') send(journey, 'appealRejection');
    if (status === 'NEED_SUPPLEMENT') {
      send(journey, 'supplementApplication', supplementOf(review?.supplement?.parts));
    }
    journey.world = moveClock(journey.world, addWorkingDays(journey.world.now, 1).at, journey.env);
  }
}

/** A user's way to `place`; it ends before where the scenario does. */
export function goTo(journey: Journey, place: Place): void {
  apply(journey);
  for (const { id: step } of steps) {
    const at = application(journey);
    if (step === place || !at || at.status !== 'DRAFT') return;
    takeStep(step, (move) => make(journey, move), profileIn(journey.env.scenario));
    const after = application(journey);
    if (!after || completedSteps(after).indexOf(step) < 0) return;
  }
  if (place === 'order') awaitOrder(journey);
}

/** Where an account that holds an order already stands without going anywhere. */
const HELD: readonly Place[] = ['review', 'order'];

/**
 * The world after a user's way to `place`. Where the scenario ends before it (below the gate, rejected for good), the world
 * stands where the way ended.
 */
export function windForward(world: World, place: Place, env: Environment): World {
  if (env.scenario.past && HELD.indexOf(place) >= 0) return world;
  const journey: Journey = { world, env, token: '', id: '' };
  goTo(journey, place);
  return journey.world;
}
