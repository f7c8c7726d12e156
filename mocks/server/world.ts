import type {
  Address,
  Application,
  CallOutcome,
  CallWindow,
  DepositStatus,
  FaceFailReason,
  OrderStatus,
  RejectionCode,
  ReturnMethod,
  ReviewEvent,
  SupplementPart,
} from '@/contract';
import type { Term } from '@/domain/rentalPrice';
import { parseInstant } from '@/domain/time';
import type { DisputeOutcome, FaultKind, Finding } from '../scenarios/scenario';
import type { SecretIdNumber } from './session/secrets';

/** Every world begins on this Monday. */
export const BEGINNING = parseInstant('2026-03-02T09:30:00+08:00');

/** The world's own user: whom any auth code logs in that names nobody. */
export const OWN_USER = 'user-own';

/** Face tries of an application. */
export const FACE_TRIES = 3;

/** One face verification; without an outcome it was never performed. */
export interface StoredVerification {
  readonly certifyId: string;
  readonly outcome?: 'PASSED' | Exclude<FaceFailReason, 'NOT_PERFORMED'>;
}

export interface StoredProfile {
  /** Masked, as the address's detail is, once the world was saved and read again. */
  readonly name: string;
  /** Keyed: tells whether it is the same name again. */
  readonly nameHash: string;
  readonly idNumber: SecretIdNumber;
  /** Masked. */
  readonly phone: string;
  readonly address: Address;
}

export interface StoredPhoneReview {
  readonly chosenWindow?: CallWindow;
  readonly attempts: readonly { readonly at: number; readonly outcome: CallOutcome }[];
  /** The phone rings since then, until the call is taken or missed; absent: it does not ring. */
  readonly ringsSince?: number;
}

export interface StoredReview {
  /** Which round of the scenario's script runs, from 0. */
  readonly round: number;
  /** When it began; the promise counts from here. */
  readonly since: number;
  readonly timeline: readonly { readonly code: ReviewEvent; readonly at: number }[];
  readonly phone?: StoredPhoneReview;
  readonly reason?: { readonly code: RejectionCode; readonly text: string };
  readonly supplement?: { readonly parts: readonly SupplementPart[]; readonly reason: string };
  /** The one objection to a rejection, by supplement or appeal, was made. */
  readonly hasAppealed: boolean;
}

export interface StoredDeposit {
  readonly orderStr: string;
  readonly status: DepositStatus;
  readonly amount: number;
  readonly creditAmount: number;
  readonly fundAmount: number;
  /** It is frozen, and Alipay's word on it arrives here after so many questions more; absent: there is none on its way. */
  readonly heardAfter?: number;
}

/** What an application is for: the ids of its parts in the catalogue. */
export interface Choice {
  readonly deviceId: string;
  readonly skuId: string;
  readonly planId: string;
  readonly addOnIds: readonly string[];
}

/** What is told of an application in another form than it is kept in, or follows from the rest of it. */
type Derived =
  | keyof Choice
  | 'summary'
  | 'completedSteps'
  | 'face'
  | 'profile'
  | 'depositQuote'
  | 'createdAt'
  | 'submittedAt'
  | 'expectedBy'
  | 'expectedIsEstimate'
  | 'now';

/** All else that the contract tells of an application is kept as it is told. */
export interface StoredApplication extends Choice, Readonly<Omit<Application, Derived>> {
  readonly userId: string;
  readonly createdAt: number;
  readonly face: {
    readonly attemptsLeft: number;
    readonly isManual: boolean;
    readonly verifications: readonly StoredVerification[];
  };
  readonly profile?: StoredProfile;
  /** `answer` is what the same idempotency key is answered with again; masked from the first, because it is to be the same after a restart. */
  readonly submission?: { readonly at: number; readonly keyHash: string; readonly answer?: Application };
  readonly review?: StoredReview;
  readonly deposit?: StoredDeposit;
}

export interface StoredOrder extends Choice {
  readonly id: string;
  readonly applicationId: string;
  readonly userId: string;
  readonly status: OrderStatus;
  readonly createdAt: number;
  readonly address: Address;
  readonly deposit: { readonly amount: number; readonly creditAmount: number; readonly fundAmount: number };
  readonly shipBy?: number;
  readonly shipByIsEstimate?: true;
  readonly shippedAt?: number;
  readonly leaseStart?: number;
  /** The lease was prolonged by so many months. */
  readonly renewedMonths?: number;
  readonly cancelReason?: string;
  readonly payments: readonly StoredPayment[];
  readonly returning?: StoredReturn;
  readonly inspection?: StoredInspection;
}

/** What was paid at one time, and the numbers of the instalments in it. */
export interface StoredPayment {
  readonly at: number;
  readonly numbers: readonly number[];
  readonly terms: readonly Term[];
}

export interface StoredReturn {
  readonly at: number;
  readonly method: ReturnMethod;
}

export interface StoredInspection {
  readonly at: number;
  readonly findings: readonly Finding[];
  readonly disputedAt?: number;
  /** What came of the dispute. */
  readonly resolution?: { readonly at: number; readonly outcome: DisputeOutcome };
}

/** Something that the passing of time brings, to an application or an order. */
export interface ScheduledEvent {
  readonly at: number;
  readonly kind:
    | 'wantPerson'
    | 'callDue'
    | 'callEnds'
    | 'approve'
    | 'reject'
    | 'rejectFinally'
    | 'wantSupplement'
    | 'freeze'
    | 'ship'
    | 'assumeReceipt'
    | 'fallOverdue'
    | 'inspect'
    | 'answerDispute';
  /** The id of the application or order. */
  readonly subject: string;
}

/** A fault and how far it has gone. */
export interface RunningFault {
  readonly kind: FaultKind;
  /** `GET /devices`; all endpoints where absent. */
  readonly endpoint?: string;
  readonly times?: number;
  /** How many calls it has struck. */
  readonly struck: number;
  /** The endpoints it has struck. */
  readonly endpoints: readonly string[];
}

/**
 * One mocked world: JSON throughout, never changed but replaced. ID numbers and phone numbers are in it only as
 * masked values and, the former, as keyed hashes; tokens as hashes. A name, the detail of an address and whatever is in
 * somebody's own words are in clear while it lives, and masked where it is saved.
 */
export interface World {
  readonly scenario: string;
  readonly session: string;
  /** The mock clock, ms. */
  readonly now: number;
  /** The last number given to an id. */
  readonly sequence: number;
  /** Whom a token belongs to, by the token's hash; the newest last. */
  readonly sessions: Readonly<Record<string, string>>;
  /** The users who logged in by a name, by its keyed hash: their ids say nothing. */
  readonly users: Readonly<Record<string, string>>;
  readonly applications: Readonly<Record<string, StoredApplication>>;
  readonly orders: Readonly<Record<string, StoredOrder>>;
  readonly events: readonly ScheduledEvent[];
  /** The pairs of name and ID number that were refused, hashed. */
  readonly refusedIdentities: readonly string[];
  /** The ids of the devices that were rented out while somebody chose them. */
  readonly goneDevices: readonly string[];
  /** How much of each of the scenario's scripts was played. */
  readonly played: Readonly<Record<'authorise' | 'face' | 'pay' | 'charge', number>>;
  /** Laid over by `PUT /__mock/fault`. */
  readonly fault?: RunningFault;
  /** The scenario's own. */
  readonly ownFault?: RunningFault;
}

/** A new id, `app-7`, and the world that knows it is taken. */
export function withId(world: World, prefix: string): [string, World] {
  const sequence = world.sequence + 1;
  return [`${prefix}-${sequence}`, { ...world, sequence }];
}

export function withApplication(world: World, application: StoredApplication): World {
  return { ...world, applications: { ...world.applications, [application.id]: application } };
}

export function withOrder(world: World, order: StoredOrder): World {
  return { ...world, orders: { ...world.orders, [order.id]: order } };
}

// Engines on old phones lack Object.hasOwn.
const { hasOwnProperty: has } = Object.prototype;

/** The entry of a record under a name that came from outside: never what every object inherits. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return has.call(record, name) ? record[name] : undefined;
}
