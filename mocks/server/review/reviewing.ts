/** A review as time and calls move it on. The scenario's script says what comes; the contract's state machine, what may. */
import {
  type ApplicationTrigger,
  applicationTransitions,
  type CallOutcome,
  type CallWindow,
  nextStatus,
  type ReviewEvent,
} from '@/contract';
import { CALL_HOURS } from '@/domain/policy';
import { addHours, dayStart } from '@/domain/time';
import { addWorkingDays, isWorkingDay } from '@/domain/workingDays';
import type { CallScript, ReviewScript, Scenario } from '../../scenarios/scenario';
import { depositOf } from '../deposit/deposit';
import { after, schedule, unschedule } from '../events';
import type { Environment } from '../handler';
import {
  type StoredApplication,
  type StoredOrder,
  type StoredReview,
  type World,
  withApplication,
  withId,
  withOrder,
} from '../world';

/** A person takes an application over from the automatic review after this long. */
const HANDOVER_HOURS = 1;
/** The first call comes this long after submission, the next one this long after a missed one. */
const FIRST_CALL_HOURS = 3;
const NEXT_CALL_HOURS = 2;
/** A review whose calls are all missed is decided without one; where somebody has to be spoken to, against them. */
const GIVES_UP_AFTER = { workingDays: 4 };
const UNREACHED = { code: 'IDENTITY_UNVERIFIED', text: '多次致电都没有接通，未能与您本人核对身份。' } as const;
/** Who answers by the clock where a scenario has no script for calls. */
const ANSWERED: CallScript = { outcome: 'ANSWERED', afterHours: 2 };

/** Whether a face verified by hand is still to be checked by phone. */
function isUnchecked({ face, review }: StoredApplication): boolean {
  return face.isManual && !review?.timeline.some(({ code }) => code === 'CALL_ANSWERED');
}

/** How this round goes: nothing is decided about an unchecked face without a call; a history to be looked at is, at a desk. */
function scriptOf(application: StoredApplication, round: number, { review }: Scenario): ReviewScript {
  const script = review[Math.min(round, review.length - 1)] ?? review[0];
  if (script.verdict === 'wantSupplement' || script.by === 'PHONE') return script;
  if (isUnchecked(application)) {
    return { ...script, by: 'PHONE', after: script.by === 'AUTO' ? { hours: 1 } : script.after };
  }
  const isToBeLookedAt = script.by === 'AUTO' && script.verdict === 'approve' && round === 0;
  return isToBeLookedAt && application.history?.outcome === 'MANUAL' ? { ...script, by: 'DESK' } : script;
}

function record(review: StoredReview, at: number, ...codes: ReviewEvent[]): StoredReview {
  return { ...review, timeline: [...review.timeline, ...codes.map((code) => ({ code, at }))] };
}

/** The application after a move and with its review changed, or `undefined` where the move is illegal. */
export function moved(
  application: StoredApplication,
  trigger: ApplicationTrigger,
  change: (review: StoredReview) => StoredReview = (review) => review,
): StoredApplication | undefined {
  const status = nextStatus(applicationTransitions, application.status, trigger);
  if (!status) return undefined;
  return { ...application, status, ...(application.review ? { review: change(application.review) } : {}) };
}

/** As `moved`, with entries in the timeline. */
export function recorded(
  application: StoredApplication,
  trigger: ApplicationTrigger,
  at: number,
  ...codes: ReviewEvent[]
): StoredApplication | undefined {
  return moved(application, trigger, (review) => record(review, at, ...codes));
}

/** What a round comes to in which nobody was reached. */
function unreached(application: StoredApplication, { verdict }: ReviewScript): ReviewScript['verdict'] {
  if (!isUnchecked(application)) return verdict;
  return application.review?.hasAppealed ? 'rejectFinally' : 'reject';
}

/** The application with a person who phones about it. */
function byPhone(application: StoredApplication, at: number): StoredApplication {
  const { review } = application;
  return review
    ? { ...application, review: { ...record(review, at, 'PHONE_REVIEW'), phone: { attempts: [] } } }
    : application;
}

/** Schedules what a round of review brings; the application is already in its new state, its review in the new round. */
export function beginRound(world: World, application: StoredApplication, env: Environment): World {
  const round = application.review?.round ?? 0;
  const script = scriptOf(application, round, env.scenario);
  const subject = application.id;
  let begun = unschedule(world, subject);
  if (application.status === 'AUTO_REVIEW' && script.by !== 'AUTO') {
    begun = schedule(begun, { at: addHours(world.now, HANDOVER_HOURS), kind: 'wantPerson', subject });
  }
  if (script.by === 'PHONE') {
    // An objection is with a person already, who phones.
    const taken =
      application.status === 'MANUAL_REVIEW' ? withApplication(begun, byPhone(application, world.now)) : begun;
    const rings = nextIn('ANY', addHours(world.now, FIRST_CALL_HOURS));
    const called = schedule(taken, { at: rings, kind: 'callDue', subject });
    return schedule(called, { at: after(world.now, GIVES_UP_AFTER), kind: unreached(application, script), subject });
  }
  return schedule(begun, { at: after(world.now, script.after), kind: script.verdict, subject });
}

/** The next round, from a supplement or an appeal on. */
export function nextRound(review: StoredReview, at: number, ...codes: ReviewEvent[]): StoredReview {
  const { supplement: _asked, phone: _phone, ...rest } = record(review, at, ...codes);
  return { ...rest, round: review.round + 1, since: at };
}

/** Takes or misses the call that is due; `undefined` where none is. */
export function takeCall(
  world: World,
  application: StoredApplication,
  outcome: CallOutcome,
  env: Environment,
): World | undefined {
  const { review } = application;
  if (review?.phone?.ringsSince === undefined || application.status !== 'MANUAL_REVIEW') return undefined;
  const { ringsSince: at, ...phone } = review.phone;
  const taken = record(review, world.now, outcome === 'ANSWERED' ? 'CALL_ANSWERED' : 'CALL_MISSED');
  const subject = application.id;
  const next = withApplication(world, {
    ...application,
    review: { ...taken, phone: { ...phone, attempts: [...phone.attempts, { at, outcome }] } },
  });
  if (outcome === 'MISSED') {
    const hungUp = unschedule(next, subject, ['callEnds']);
    const again = nextIn(phone.chosenWindow ?? 'ANY', addHours(world.now, NEXT_CALL_HOURS));
    return schedule(hungUp, { at: again, kind: 'callDue', subject });
  }
  const script = scriptOf(application, review.round, env.scenario);
  return schedule(unschedule(next, subject), { at: after(world.now, script.after), kind: script.verdict, subject });
}

/** Hours of the day, by China's clocks, between which a call comes in each window; where none was chosen, by day. */
const WINDOWS: Record<CallWindow | 'ANY', readonly [from: number, until: number]> = {
  ANY: [CALL_HOURS.MORNING[0], CALL_HOURS.EVENING[1]],
  ...CALL_HOURS,
};

/** The next moment of a working day in which a call in that window can come, ms. */
function nextIn(window: keyof typeof WINDOWS, now: number): number {
  const [from, until] = WINDOWS[window];
  const isToday = isWorkingDay(now).working && now < addHours(dayStart(now), until);
  const day = isToday ? dayStart(now) : dayStart(addWorkingDays(now, 1).at);
  return Math.max(now, addHours(day, from));
}

/** Has the call that is to come fall into a window; one that rings already goes on ringing. `undefined` where none is to come. */
export function chooseWindow(world: World, application: StoredApplication, window: CallWindow): World | undefined {
  const { review, status, id: subject } = application;
  const isAnswered = review?.phone?.attempts.some(({ outcome }) => outcome === 'ANSWERED');
  if (!review?.phone || status !== 'MANUAL_REVIEW' || isAnswered) return undefined;
  const chosen = withApplication(world, {
    ...application,
    review: { ...review, phone: { ...review.phone, chosenWindow: window } },
  });
  if (review.phone.ringsSince !== undefined) return chosen;
  const moved = unschedule(chosen, subject, ['callDue']);
  // Nobody is called again right after a call that was missed: not when it began to ring, but when it stopped.
  const missed = review.phone.attempts.length > 0 && review.timeline.filter(({ code }) => code === 'CALL_MISSED').pop();
  const earliest = missed ? Math.max(world.now, addHours(missed.at, NEXT_CALL_HOURS)) : world.now;
  return schedule(moved, { at: nextIn(window, earliest), kind: 'callDue', subject });
}

function callDue(world: World, application: StoredApplication, env: Environment): World {
  const { review } = application;
  if (!review?.phone) return world;
  const { calls = [ANSWERED] } = scriptOf(application, review.round, env.scenario);
  const script = calls[Math.min(review.phone.attempts.length, calls.length - 1)] ?? ANSWERED;
  const ringing = withApplication(world, {
    ...application,
    review: { ...review, phone: { ...review.phone, ringsSince: world.now } },
  });
  return schedule(ringing, { at: addHours(world.now, script.afterHours), kind: 'callEnds', subject: application.id });
}

function callEnds(world: World, application: StoredApplication, env: Environment): World {
  const { calls = [ANSWERED] } = scriptOf(application, application.review?.round ?? 0, env.scenario);
  const attempts = application.review?.phone?.attempts.length ?? 0;
  const script = calls[Math.min(attempts, calls.length - 1)] ?? ANSWERED;
  return takeCall(world, application, script.outcome, env) ?? world;
}

function wantPerson(world: World, application: StoredApplication, env: Environment): World {
  const script = scriptOf(application, application.review?.round ?? 0, env.scenario);
  const taken =
    script.by === 'PHONE'
      ? moved(byPhone(application, world.now), 'wantPerson')
      : recorded(application, 'wantPerson', world.now, 'DESK_REVIEW');
  return taken ? withApplication(world, taken) : world;
}

/** Approval makes the order, to be signed. */
function approve(world: World, application: StoredApplication, env: Environment): World {
  const approved = recorded(application, 'approve', world.now, 'APPROVED');
  if (!approved?.profile) return world;
  // Nobody calls any more.
  const [id, numbered] = withId(unschedule(world, application.id), 'order');
  const { deviceId, skuId, planId, addOnIds } = application;
  const order: StoredOrder = {
    ...{ deviceId, skuId, planId, addOnIds },
    id,
    applicationId: application.id,
    userId: application.userId,
    status: 'TO_SIGN',
    createdAt: world.now,
    address: approved.profile.address,
    deposit: depositOf(application, env),
    payments: [],
  };
  return withOrder(withApplication(numbered, { ...approved, orderId: id }), order);
}

function reject(world: World, application: StoredApplication, { scenario }: Environment): World {
  const reason = isUnchecked(application) ? UNREACHED : scenario.rejection;
  const rejected = moved(application, 'reject', (review) => ({
    ...record(review, world.now, 'REJECTED'),
    reason,
    // What is incomplete can be completed; anything else can only be looked at again.
    ...(reason.code === 'INFORMATION_INCOMPLETE' ? { supplement: scenario.supplement } : {}),
  }));
  return rejected ? withApplication(unschedule(world, application.id), rejected) : world;
}

function wantSupplement(world: World, application: StoredApplication, { scenario }: Environment): World {
  const wanted = moved(application, 'wantSupplement', (review) => ({
    ...record(review, world.now, 'SUPPLEMENT_WANTED'),
    supplement: scenario.supplement,
  }));
  return wanted ? withApplication(world, wanted) : world;
}

function rejectFinally(world: World, application: StoredApplication): World {
  const closed = moved(application, 'rejectFinally', (review) => ({
    ...record(review, world.now, 'CLOSED'),
    ...(isUnchecked(application) ? { reason: UNREACHED } : {}),
  }));
  return closed ? withApplication(unschedule(world, application.id), closed) : world;
}

/** What time brings to an application; an event that has become illegal brings nothing. */
export const reviewEvents = { wantPerson, callDue, callEnds, approve, reject, rejectFinally, wantSupplement };
