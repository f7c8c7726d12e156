/**
 * The one step table: the order of the application's steps, their pages, what each needs and writes, and where each may
 * lead. The page list, the progress bar, the guard on deep links and the tests that walk every path read it. It imports
 * only types, so that `app.config.ts` can read it at build time.
 */
import type { StepId } from '../contract/enums';
import type { FactName } from './facts';
import type { GuardName } from './guards';

/** An outcome that ends the flow: a state of the page where it arises. */
export type EndId = 'creditRejected' | 'notAssessable';

export type Next = StepId | 'review' | { readonly when: GuardName; readonly ends: EndId };

export interface Step {
  readonly id: StepId;
  readonly page: string;
  readonly title: string;
  /** Its name on the progress bar. */
  readonly label: string;
  readonly needs: readonly FactName[];
  readonly writes: readonly FactName[];
  /** Tried in order; the first whose guard holds, or that has none. */
  readonly next: readonly [...Next[], StepId | 'review'];
}

/** Adding a step is one row here, one screen, its endpoint and its scenario. */
export const steps = [
  {
    id: 'credit',
    page: 'pages/apply/credit/index',
    title: '芝麻信用评估',
    label: '芝麻信用',
    needs: [],
    writes: ['admittance'],
    next: [{ when: 'belowGate', ends: 'creditRejected' }, { when: 'notAssessable', ends: 'notAssessable' }, 'face'],
  },
  {
    id: 'face',
    page: 'pages/apply/face/index',
    title: '人脸识别',
    label: '人脸识别',
    needs: ['admittance'],
    writes: ['face'],
    next: ['profile'],
  },
  {
    id: 'profile',
    page: 'pages/apply/profile/index',
    title: '个人信息',
    label: '个人信息',
    needs: ['admittance', 'face'],
    writes: ['profile'],
    next: ['history'],
  },
  {
    id: 'history',
    page: 'pages/apply/history/index',
    title: '历史使用记录',
    label: '历史记录',
    needs: ['admittance', 'face', 'profile'],
    writes: ['history'],
    next: ['confirm'],
  },
  {
    id: 'confirm',
    page: 'pages/apply/confirm/index',
    title: '确认订单',
    label: '确认订单',
    needs: ['admittance', 'face', 'profile', 'history'],
    writes: ['submission'],
    next: ['review'],
  },
] as const satisfies readonly Step[];

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
