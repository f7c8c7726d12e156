/** The walk to an order, told once: what the person does at each step. Whoever walks brings the way to make a call. */
import type { EndpointBody, EndpointName, StepId, SupplementPart } from '@/contract';
import { steps } from '@/flow';
import { bodies } from './bodies';
import { OTHER_NAME, PERSON } from './person';

/** The body of an answer; of a problem, where a call was refused. */
export type Answer = Readonly<Record<string, unknown>>;

/** What follows an answer; `undefined`: the step is done. */
type Next = (answer: Answer) => Move | undefined;

/** A call about the application. */
export interface CallMove {
  readonly endpoint: EndpointName;
  /** Besides the application's id. */
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly next?: Next;
  /** What follows a refusal; absent: there is no way on. */
  readonly refused?: Next;
}

/** Something that Alipay is asked on the device. */
export type NativeMove = { readonly next: Next } & (
  | { readonly native: 'getAuthCode'; readonly input: { readonly scopes: readonly string[] } }
  | { readonly native: 'startAPVerify'; readonly input: { readonly certifyId: string } }
);

export type Move = CallMove | NativeMove;

type Profile = EndpointBody<'saveProfile'>;

/** Asks for the score's authorisation until it is granted. */
const credit = (): Move => ({
  native: 'getAuthCode',
  input: { scopes: ['auth_zhima'] },
  next: ({ authCode }) =>
    authCode === undefined ? credit() : { endpoint: 'checkCredit', body: { consent: true, authCode } },
});

/** Tries until the face passes; once no try is left, another person verifies. */
const face = (): Move => ({
  endpoint: 'startFaceVerification',
  body: bodies.startFaceVerification,
  next: ({ certifyId }) => ({
    native: 'startAPVerify',
    input: { certifyId: String(certifyId) },
    next: () => ({
      endpoint: 'getFaceVerification',
      params: { certifyId: String(certifyId) },
      next: ({ passed }) => (passed === 'T' ? undefined : face()),
    }),
  }),
  refused: () => ({ endpoint: 'requestManualVerification', body: bodies.requestManualVerification }),
});

/** Gives another name where the first does not belong to the ID number. */
const profile = (given: Profile): Move => ({
  endpoint: 'saveProfile',
  body: given,
  refused: () => ({ endpoint: 'saveProfile', body: { ...given, name: OTHER_NAME } }),
});

/** The steps that are more than a call or two, each sent what the person sends. */
const WAYS: Partial<Record<StepId, (given: Profile) => Move>> = { credit, face, profile };

/** How a step begins. @param given what the person tells of themselves. */
export function beginStep(step: StepId, given: Profile = PERSON): Move | undefined {
  const way = WAYS[step];
  if (way) return way(given);
  const [row] = steps.filter(({ id }) => id === step);
  const inOrder: readonly EndpointName[] = row?.endpoints ?? [];
  return inOrder.reduceRight<Move | undefined>(
    (after, endpoint) => ({ endpoint, body: bodies[endpoint], next: () => after }),
    undefined,
  );
}

/** More moves than any step takes. */
const MOST_MOVES = 40;

/** What a move comes to. */
export interface Outcome {
  readonly answer: Answer;
  readonly isRefused?: boolean;
}

/**
 * Goes on with a step from an outcome.
 *
 * @returns the move after it, `undefined` where the step is done or the way ends with a refusal.
 */
export function follow(move: Move, { answer, isRefused }: Outcome): Move | undefined {
  return (isRefused && 'endpoint' in move ? move.refused : move.next)?.(answer);
}

/**
 * Takes a step.
 *
 * @returns what its last move came to.
 * @throws Error where that takes more moves than any step does.
 */
export function takeStep(step: StepId, make: (move: Move) => Outcome, given?: Profile): Outcome | undefined {
  let outcome: Outcome | undefined;
  let moves = 0;
  for (let move = beginStep(step, given); move; move = follow(move, outcome)) {
    moves += 1;
    if (moves > MOST_MOVES) throw new Error(`The step ${step} does not end`);
    outcome = make(move);
  }
  return outcome;
}

/** What the person sends where a review asks for these parts anew. */
export function supplementOf(parts: readonly SupplementPart[] = []): Partial<Pick<typeof PERSON, SupplementPart>> {
  const { address, name, phone } = PERSON;
  const isWanted = (part: SupplementPart) => parts.indexOf(part) >= 0;
  return {
    ...(isWanted('address') ? { address } : {}),
    ...(isWanted('name') ? { name } : {}),
    ...(isWanted('phone') ? { phone } : {}),
  };
}
