import type { Application } from '@/contract';
import { REVIEW_DAYS } from '@/domain/policy';
import { formatInstant } from '@/domain/time';
import { endOfWorkingDay } from '@/domain/workingDays';
import { storedChoice, summaryOf } from '../catalogue/catalogue';
import { depositOf } from '../deposit/deposit';
import type { Environment } from '../handler';
import type { StoredApplication, StoredReview, StoredVerification, World } from '../world';
import { completedSteps, facePassed } from './steps';

/** Working days within which a review comes to its result. */
const [, PROMISED_DAYS] = REVIEW_DAYS;

/** When a round of review is to be done at the latest, ms. */
export function dueAt({ since }: StoredReview): number {
  return endOfWorkingDay(since, PROMISED_DAYS).at;
}

/** The same as it is told, with a word where the calendar of working days ends before. */
export function promiseOf({ since }: StoredReview) {
  const { at, isEstimate } = endOfWorkingDay(since, PROMISED_DAYS);
  return { expectedBy: formatInstant(at), ...(isEstimate ? { expectedIsEstimate: true } : {}) };
}

/** What the server's query answers of a verification. */
export function verificationResult({ outcome }: StoredVerification) {
  if (outcome === 'PASSED') return { passed: 'T' } as const;
  return { passed: 'F', failReason: outcome ?? 'NOT_PERFORMED' } as const;
}

function faceOf(application: StoredApplication): Pick<Application, 'face'> {
  const { attemptsLeft, verifications } = application.face;
  const method = facePassed(application);
  const last = verifications[verifications.length - 1];
  if (method) return { face: { method, passed: 'T', attemptsLeft } };
  return last ? { face: { method: 'FACE', ...verificationResult(last), attemptsLeft } } : {};
}

function profileOf({ profile }: StoredApplication): Pick<Application, 'profile'> {
  if (!profile) return {};
  const { nameHash: _hash, idNumber, ...shown } = profile;
  return { profile: { ...shown, idNumber: idNumber.masked } };
}

/** An application as its owner sees it. */
export function presentApplication(application: StoredApplication, world: World, env: Environment): Application {
  const { userId: _, face: _face, profile: _profile, submission, review, deposit: _deposit, ...kept } = application;
  return {
    ...kept,
    addOnIds: [...kept.addOnIds],
    summary: summaryOf(storedChoice(env.catalogue, application), env.assetBase),
    completedSteps: completedSteps(application),
    ...faceOf(application),
    ...profileOf(application),
    ...(kept.credit?.isAdmittance === 'Y' ? { depositQuote: depositOf(application, env) } : {}),
    createdAt: formatInstant(application.createdAt),
    ...(submission ? { submittedAt: formatInstant(submission.at) } : {}),
    ...(review ? promiseOf(review) : {}),
    now: formatInstant(world.now),
  };
}
