/** Winds a world forward by the calls that a user on their way would have made, so that its state is always a legal one. */
import { BASE_PATH, type StepId } from '@/contract';
import { addWorkingDays } from '@/domain/workingDays';
import { steps } from '@/flow';
import type { Place } from '../../scenarios/places';
import type { ReviewScript, Scenario } from '../../scenarios/scenario';
import { completedSteps } from '../application/steps';
import { answer } from '../core';
import type { Environment } from '../handler';
import { matchRoute } from '../http/routes';
import { getAuthCode, startAPVerify } from '../native/native';
import { moveClock } from '../time';
import { own, type StoredApplication, type World } from '../world';

/** More tries than any script makes a user take. */
const MOST_TRIES = 8;
/** More working days than any review takes. */
const MOST_DAYS = 15;

/** The user on the way, made up; the ID number is the standard's own example. */
const PROFILE = {
  name: '张示例',
  idNumber: '11010519491231002X',
  phone: '13800000000',
  address: {
    regionCode: '330106',
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '示例街道虚构路 100 号 1 幢 101 室',
  },
};

/** A world on its way. */
export interface Journey {
  world: World;
  readonly env: Environment;
  token: string;
  /** The path of the application. */
  base: string;
}

type Body = Readonly<Record<string, unknown>>;

/** Makes one call, past any fault; answers its body, a problem's too. */
export function call(journey: Journey, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Body {
  const whole = `${BASE_PATH}${path}`;
  const headers = { authorization: `Bearer ${journey.token}`, 'idempotency-key': 'journey' };
  const request = { method, path: whole, headers, body: JSON.stringify(body) };
  const route = matchRoute(method, whole);
  if (!route) throw new Error(`There is no ${method} ${path}`);
  const outcome = answer(request, route, {}, journey.world, journey.env);
  journey.world = outcome.world ?? journey.world;
  return 'problem' in outcome ? { ...outcome.problem } : { ...outcome.body };
}

export function application({ world, base }: Journey): StoredApplication | undefined {
  return own(world.applications, base.slice(base.lastIndexOf('/') + 1));
}

/** Logs in and applies for the first device in stock, with its first choice of everything. */
function apply(journey: Journey): void {
  journey.token = String(call(journey, 'POST', '/session', { authCode: 'journey' }).token);
  const device = journey.env.catalogue.devices.filter(({ inStock }) => inStock)[0];
  const choice = { deviceId: device?.id, skuId: device?.skus[0]?.id, planId: device?.plans[0]?.id, addOnIds: [] };
  journey.base = `/applications/${call(journey, 'POST', '/applications', choice).id}`;
}

function credit(journey: Journey): void {
  let authCode: unknown;
  for (let tries = 0; authCode === undefined && tries < MOST_TRIES; tries += 1) {
    const { answer: given, world } = getAuthCode(journey.world, journey.env, ['auth_zhima'], undefined);
    journey.world = world;
    authCode = given.authCode;
  }
  call(journey, 'POST', `${journey.base}/credit-check`, { consent: true, authCode });
}

function face(journey: Journey): void {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { certifyId } = call(journey, 'POST', `${journey.base}/face-verifications`, { consent: true });
    if (typeof certifyId !== 'string') break;
    journey.world = startAPVerify(journey.world, journey.env, certifyId, undefined).world;
    const { passed } = call(journey, 'GET', `${journey.base}/face-verifications/${certifyId}`);
    if (passed === 'T') return;
  }
  call(journey, 'POST', `${journey.base}/manual-verification`, {});
}

/** What such a user gives: an address that the scenario's review will find incomplete is so. */
function profileIn({ review, rejection, supplement }: Scenario): typeof PROFILE {
  const finds = (verdict: ReviewScript['verdict']) => review.some((round) => round.verdict === verdict);
  const isWanted = finds('wantSupplement') || (finds('reject') && rejection.code === 'INFORMATION_INCOMPLETE');
  if (!isWanted || supplement.parts.indexOf('address') < 0) return PROFILE;
  return { ...PROFILE, address: { ...PROFILE.address, detail: '示例街道虚构路 100 号' } };
}

function profile(journey: Journey): void {
  const given = profileIn(journey.env.scenario);
  const { code } = call(journey, 'PUT', `${journey.base}/profile`, given);
  if (code === 'IDENTITY_MISMATCH') call(journey, 'PUT', `${journey.base}/profile`, { ...given, name: '章示例' });
}

const DO: Record<StepId, (journey: Journey) => void> = {
  credit,
  face,
  profile,
  history: (journey) => void call(journey, 'POST', `${journey.base}/history-check`, { consent: true }),
  confirm: (journey) =>
    void call(journey, 'POST', `${journey.base}/submission`, { agreementVersion: '1', accepted: true }),
};

/** Lets the review come to its end, answering what it asks. */
function awaitOrder(journey: Journey): void {
  for (let day = 0; day < MOST_DAYS; day += 1) {
    const { orderId, status } = application(journey) ?? {};
    if (orderId || status === 'CLOSED') return;
    if (status === 'REJECTED') call(journey, 'POST', `${journey.base}/appeal`, { message: '情况有变化，请再看一次。' });
    if (status === 'NEED_SUPPLEMENT') {
      call(journey, 'POST', `${journey.base}/supplement`, supplementOf(application(journey)));
    }
    journey.world = moveClock(journey.world, addWorkingDays(journey.world.now, 1).at, journey.env);
  }
}

function supplementOf(one: StoredApplication | undefined): Body {
  const sent: Record<string, unknown> = {};
  for (const part of one?.review?.supplement?.parts ?? []) sent[part] = PROFILE[part];
  return sent;
}

/** A user's way to `place`; it ends before where the scenario does. */
export function goTo(journey: Journey, place: Place): void {
  apply(journey);
  for (const { id: step } of steps) {
    const at = application(journey);
    if (step === place || !at || at.status !== 'DRAFT') return;
    DO[step](journey);
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
  const journey: Journey = { world, env, token: '', base: '' };
  goTo(journey, place);
  return journey.world;
}
