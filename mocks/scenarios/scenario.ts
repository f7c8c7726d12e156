import type { EndpointBody, HistoryOutcome, RejectionCode, SupplementPart } from '@/contract';

/** What a fault does to calls; `PUT /__mock/fault` takes the same. */
export const FAULT_KINDS = [
  'slow',
  'offline',
  'timeout',
  'server-error',
  'session-expired',
  'rate-limited',
  'unprocessable',
  'malformed',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What comes of the asked-for authorisation of the score; only a person refuses. */
export type AuthoriseOutcome = 'GRANTED' | 'CANCELLED';
/** What comes of a face verification. A person cancels; nobody decides on a match, on the network or on a failure. */
export type FaceOutcome = 'PASSED' | 'CANCELLED' | 'NETWORK' | 'NOT_MATCHED' | 'FAILED';
/**
 * What comes of the freeze at Alipay's cashier; only a person cancels. `UNKNOWN`: it is paid, but nobody is told so at once.
 * `FAILED`: it can't be, for want of money.
 */
export type PayOutcome = 'PAID' | 'CANCELLED' | 'UNKNOWN' | 'FAILED';
/** What comes of charging what is due to the user's Alipay account, as they have agreed to. */
export type ChargeOutcome = 'PAID' | 'FAILED';
/** What comes of a dispute over an inspection: the fee is dropped, or stands. */
export type DisputeOutcome = 'DROPPED' | 'UPHELD';

/** What the inspection of a returned device found. */
export interface Finding {
  readonly text: string;
  /** What it costs the user, 分. */
  readonly fee: number;
  /** The file name of a picture of it. */
  readonly photo: string;
}

/** The calls by which an order goes on, once it is signed. */
type OrderCall =
  | 'confirmReceipt'
  | 'payOrder'
  | 'renewLease'
  | 'buyOut'
  | 'returnDevice'
  | 'disputeInspection'
  | 'cancelOrder';

/** What a call agrees to, and reads from the order: which instalment, which sum, which end of the lease. */
type Agreed = 'number' | 'amount' | 'leaseEnd';

/** A body without what it agrees to. */
type Chosen<Body> = Body extends unknown ? Omit<Body, Agreed> : never;

/** What the owner of an account did so many days after what they did before; they agreed to what the order said then. */
export type PastMove = {
  [N in OrderCall]: { readonly afterDays: number; readonly call: N; readonly body: Chosen<EndpointBody<N>> };
}[OrderCall];

/** Time on the mock clock: whole working days first, hours on top of them. */
export interface Span {
  readonly workingDays?: number;
  readonly hours?: number;
}

/** A review call: what comes of it where nobody takes or misses it on screen, and for how many hours it rings. */
export interface CallScript {
  readonly outcome: 'ANSWERED' | 'MISSED';
  readonly afterHours: number;
}

/** One round of review, from submission, supplement or appeal to its verdict. */
export interface ReviewScript {
  /** A person looks at it at a desk, or phones; `AUTO`: nobody does. */
  readonly by: 'AUTO' | 'DESK' | 'PHONE';
  readonly verdict: 'approve' | 'reject' | 'rejectFinally' | 'wantSupplement';
  /** When the verdict comes, counted from the round's beginning; by phone it follows the answered call instead. */
  readonly after: Span;
  /** Of a review by phone; the last one repeats. */
  readonly calls?: readonly [CallScript, ...CallScript[]];
}

/**
 * A named, complete setting of the mocked world. Scripts are played from the front, one entry for each time it happens; the
 * last entry repeats.
 */
export interface Scenario {
  readonly name: string;
  /** For people, in Chinese, as `GET /__mock/scenarios` lists it. */
  readonly title: string;
  readonly description: string;
  /** The family it belongs to, as lists head it. */
  readonly group: string;
  /** The user's Sesame score, 350–950; `N/A` where Sesame cannot assess them. */
  readonly score: number | 'N/A';
  readonly authorise: readonly AuthoriseOutcome[];
  readonly face: readonly FaceOutcome[];
  /** `FIRST_REFUSED`: the first name and ID number sent do not belong together; others do. */
  readonly identity: 'MATCHES' | 'FIRST_REFUSED';
  readonly history: HistoryOutcome;
  /** The rounds of review in their order; the last one repeats. */
  readonly review: readonly [ReviewScript, ...ReviewScript[]];
  readonly rejection: { readonly code: RejectionCode; readonly text: string };
  /** What a supplement asks for. */
  readonly supplement: { readonly parts: readonly SupplementPart[]; readonly reason: string };
  /** How much of the deposit credit waives, per mille. */
  readonly waivedPerMille: number;
  readonly pay: readonly PayOutcome[];
  readonly charge: readonly ChargeOutcome[];
  /** What the inspection of a returned device finds. */
  readonly findings: readonly Finding[];
  readonly dispute: DisputeOutcome;
  /** `FIRST_GONE`: the first device that is submitted turns out to be rented out, and stays so; others do not. */
  readonly stock: 'LASTS' | 'FIRST_GONE';
  /** Laid over every call, for as long as the world is. */
  readonly fault?: FaultKind;
  /** Lays it over so many calls of one endpoint instead, e.g. `GET /applications/{id}`. */
  readonly faultScope?: { readonly endpoint: string; readonly times: number };
  /** How many devices are on offer; the seeds where absent. */
  readonly deviceCount?: number;
  /** How many orders the account already holds. */
  readonly orderCount?: number;
  /** An order the account already holds: applied for so many days before the world begins, approved, signed, and gone on with. */
  readonly past?: { readonly daysAgo: number; readonly moves: readonly PastMove[] };
}

/** A scenario without its name and words, and without its family. */
type Settings = Omit<Scenario, 'name' | 'title' | 'description' | 'group'>;

const DEFAULTS: Settings = {
  score: 720,
  authorise: ['GRANTED'],
  face: ['PASSED'],
  identity: 'MATCHES',
  history: 'PASS',
  review: [{ by: 'AUTO', verdict: 'approve', after: { workingDays: 1 } }],
  rejection: { code: 'INFORMATION_INCOMPLETE', text: '收货地址不够完整，暂时无法完成核实。' },
  supplement: { parts: ['address'], reason: '收货地址缺少楼栋或门牌号，请补充完整。' },
  waivedPerMille: 1000,
  pay: ['PAID'],
  charge: ['PAID'],
  findings: [],
  dispute: 'DROPPED',
  stock: 'LASTS',
};

/** A scenario that differs from `approved` only in what is named. */
export function scenario(
  name: string,
  title: string,
  description: string,
  settings: Partial<Settings> = {},
): Omit<Scenario, 'group'> {
  return { ...DEFAULTS, ...settings, name, title, description };
}

/** The scenarios of one family, under the name that lists give it. */
export function family(group: string, members: readonly Omit<Scenario, 'group'>[]): readonly Scenario[] {
  return members.map((member) => ({ ...member, group }));
}
