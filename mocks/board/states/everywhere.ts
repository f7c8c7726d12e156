import type { StepId } from '@/contract';
import { type PageId, steps } from '@/flow';
import { DEVICE } from '../../driver/actions';
import type { Driver } from '../../driver/driver';
import type { ScreenState } from '../state';

/** How a page is reached, and the call that it waits for. */
interface Loading extends Pick<ScreenState, 'choice' | 'open'> {
  readonly walk?: (driver: Driver) => Promise<void>;
  /** What it says once it is there. */
  readonly loaded: string | RegExp;
  readonly endpoint: string;
  /** Nobody needs to be logged in there. */
  readonly isPublic?: true;
}

const STEP = 'GET /applications/{id}';

const LOADING: Readonly<Record<Exclude<PageId, StepId>, Loading>> = {
  home: { choice: {}, loaded: DEVICE, endpoint: 'GET /devices', isPublic: true },
  device: {
    choice: {},
    walk: async (driver) => {
      await driver.tap(DEVICE);
      await driver.isAt('device');
    },
    loaded: '颜色',
    endpoint: 'GET /devices/{id}',
    isPublic: true,
  },
  review: { choice: { at: 'review' }, loaded: '审核中', endpoint: 'GET /applications/{id}/review' },
  order: { choice: { scenario: 'renting', at: 'order' }, loaded: '租用中', endpoint: 'GET /orders/{id}' },
  orders: {
    choice: { scenario: 'renting', at: 'order' },
    open: 'orders',
    loaded: '2026年1月12日下单',
    endpoint: 'GET /applications',
  },
  help: { choice: {}, open: 'help', loaded: '常见问题', endpoint: 'GET /support', isPublic: true },
};

const FAULTS = [
  { name: 'loading', title: '加载中，3 秒后提示较慢', kind: 'timeout', shows: /网络较慢，仍在加载/ },
  { name: 'timeout', title: '加载超时，约 10 秒后', kind: 'timeout', shows: '加载时间过长' },
  { name: 'offline', title: '断网', kind: 'offline', shows: '网络未连接' },
  { name: 'server-error', title: '服务出错', kind: 'server-error', shows: '服务暂时不可用' },
  { name: 'rate-limited', title: '请求过多', kind: 'rate-limited', shows: '操作过于频繁' },
  { name: 'unprocessable', title: '请求被拒绝', kind: 'unprocessable', shows: '暂时无法显示' },
  { name: 'malformed', title: '数据损坏', kind: 'malformed', shows: '页面暂时无法显示' },
  { name: 'login', title: '需要重新登录', kind: 'session-expired', shows: '需要重新登录' },
] as const;

/** A fault that is laid over so many calls ends by 「重试」; without a number it stays. */
const TIMES = 3;

const isStep = (page: PageId): page is StepId => steps.some(({ id }) => id === page);

/**
 * The states that every page has which waits for the network: it loads, or cannot.
 *
 * @param first the page's first own state: a step has come to that once it is loaded.
 */
export function faultsOf(page: PageId, first: ScreenState | undefined): readonly ScreenState[] {
  const { walk, loaded, endpoint, isPublic, ...start } = isStep(page)
    ? { choice: { at: page }, loaded: first?.shows ?? '', endpoint: STEP }
    : LOADING[page];
  return FAULTS.filter(({ kind }) => !isPublic || kind !== 'session-expired').map(({ name, title, kind, shows }) => ({
    ...start,
    name,
    title,
    walk: async (driver) => {
      await walk?.(driver);
      await driver.isAt(page);
      await driver.see(loaded);
      await driver.setFault(kind, kind === 'timeout' ? { endpoint } : { endpoint, times: TIMES });
      await driver.reload();
    },
    shows,
  }));
}
