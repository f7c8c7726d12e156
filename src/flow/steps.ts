/**
 * The one table of steps: their order, pages and words, the fact that each establishes, the calls that do its work, and
 * where each may lead. The page list, the progress bar, the guard on deep links, what a screen says of the step after it,
 * the mocked back end's order and the tests that walk every path all read it.
 *
 * `app.config.ts` and the pages' configuration read it at build time, so it imports nothing that needs a platform.
 */
import type { EndpointName } from '../contract/endpoints';
import { ADMITTANCES, FACE_METHODS, HISTORY_OUTCOMES, type STEP_IDS, type StepId } from '../contract/enums';
import { FACE_TIME, GATE } from '../domain/policy';

/** The one value of a fact of which nothing is to be known but that it is so. */
const SO = [true] as const;

/** What is known of an application, as far as the flow asks: each fact with the values that it may have. */
export const FACTS = {
  /** What the merchant's gate has answered. */
  admittance: ADMITTANCES,
  /** How the person was verified; absent until they were. */
  face: FACE_METHODS,
  profile: SO,
  history: HISTORY_OUTCOMES,
  submission: SO,
} as const;

/** The name of a fact. */
export type FactName = keyof typeof FACTS;

/** The facts of one application. They hold no personal data, so that they may be kept on the device. `undefined`: not known. */
export type Facts = { readonly [F in FactName]?: (typeof FACTS)[F][number] | undefined };

/** The named conditions of the table: each reads the facts and nothing else. */
export const guards = {
  /** The score does not reach the merchant's gate. */
  belowGate: (facts: Facts) => facts.admittance === 'N',
  /** Sesame cannot assess the user. */
  notAssessable: (facts: Facts) => facts.admittance === 'N/A',
} as const;

export type GuardName = keyof typeof guards;

/** An outcome that ends the flow: a state of the page where it arises. */
export type EndId = 'creditRejected' | 'notAssessable';

export type Next = StepId | 'review' | { readonly when: GuardName; readonly ends: EndId };

export interface Step<Id extends StepId = StepId> {
  readonly id: Id;
  readonly page: string;
  readonly title: string;
  /** Its name on the progress bar. */
  readonly label: string;
  /** What happens in it, in one line, as a device's page tells it before anything has begun. */
  readonly summary: string;
  /** What the user does in it, as the step before tells it: 下一步进行人脸识别。 */
  readonly task: string;
  /** The fact that its completion establishes. */
  readonly writes: FactName;
  /** The calls that do its work. A back end refuses them while a step before lacks, and once the application is submitted. */
  readonly endpoints: readonly EndpointName[];
  /** Tried in order; the first whose guard holds, or that has none. */
  readonly next: readonly [...Next[], StepId | 'review'];
}

/** A row for each step of the contract, in its order; a row too few, too many or out of place does not compile. */
type RowsOf<Ids extends readonly StepId[]> = { readonly [Place in keyof Ids]: Step<Ids[Place]> };

/** Adding a step: docs/decisions/0022-steps-derived.md. */
export const steps = [
  {
    id: 'credit',
    page: 'pages/apply/credit/index',
    title: '芝麻信用评估',
    label: '芝麻信用',
    summary: `经您授权，向芝麻信用查询是否达到 ${GATE} 分`,
    task: '评估芝麻信用',
    writes: 'admittance',
    endpoints: ['checkCredit'],
    next: [{ when: 'belowGate', ends: 'creditRejected' }, { when: 'notAssessable', ends: 'notAssessable' }, 'face'],
  },
  {
    id: 'face',
    page: 'pages/apply/face/index',
    title: '人脸识别',
    label: '人脸识别',
    summary: `在支付宝内完成，确认是您本人，${FACE_TIME}`,
    task: '进行人脸识别',
    writes: 'face',
    endpoints: ['startFaceVerification', 'requestManualVerification'],
    next: ['profile'],
  },
  {
    id: 'profile',
    page: 'pages/apply/profile/index',
    title: '个人信息',
    label: '个人信息',
    summary: '填写姓名、身份证号、手机号和收货地址',
    task: '填写个人信息',
    writes: 'profile',
    endpoints: ['saveProfile'],
    next: ['history'],
  },
  {
    id: 'history',
    page: 'pages/apply/history/index',
    title: '历史使用记录',
    label: '历史记录',
    summary: '参考您在支付宝的使用记录，自动完成',
    task: '参考使用记录',
    writes: 'history',
    endpoints: ['checkHistory'],
    next: ['confirm'],
  },
  {
    id: 'confirm',
    page: 'pages/apply/confirm/index',
    title: '确认订单',
    label: '确认订单',
    summary: '核对费用和协议后提交申请',
    task: '确认订单',
    writes: 'submission',
    endpoints: ['submitApplication'],
    next: ['review'],
  },
] as const satisfies RowsOf<typeof STEP_IDS>;

export interface Page {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  /** Its name on the tab bar, where it has a tab. */
  readonly tab?: string;
}

/** The pages that are no steps. */
export const pages = [
  { id: 'home', page: 'pages/home/index', title: '信用租机', tab: '首页' },
  { id: 'device', page: 'pages/device/index', title: '商品详情' },
  { id: 'review', page: 'pages/review/index', title: '审核进度' },
  { id: 'order', page: 'pages/order/index', title: '订单详情' },
  { id: 'orders', page: 'pages/orders/index', title: '我的租赁', tab: '我的租赁' },
  { id: 'help', page: 'pages/help/index', title: '帮助与客服', tab: '帮助' },
] as const satisfies readonly Page[];

export type PageId = (typeof pages)[number]['id'] | StepId;

/** The folders that Alipay loads apart from the main package, so that the first screen waits for none of them. */
export const SUBPACKAGE_ROOTS = ['pages/apply', 'pages/review', 'pages/order'] as const;

function rowOf(id: PageId) {
  const found = [...steps, ...pages].find((row) => row.id === id);
  if (!found) throw new Error(`No page ${id} in the table of steps`);
  return found;
}

/**
 * The address of a page, `/pages/review/index?id=…`; parameters are encoded, `undefined` ones left out.
 *
 * @throws Error where the table has no such page.
 */
export function pageUrl(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): string {
  const query = Object.keys(params)
    .map((key) => ({ key, value: params[key] }))
    .filter(({ value }) => value !== undefined)
    .map(({ key, value }) => `${key}=${encodeURIComponent(value ?? '')}`)
    .join('&');
  return `/${rowOf(id).page}${query && `?${query}`}`;
}

/**
 * The title of a page or step, as its title bar shows it.
 *
 * @throws Error where the table has no such page.
 */
export function pageTitle(id: PageId): string {
  return rowOf(id).title;
}
