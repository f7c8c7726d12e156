import type { ApiError } from './apiError';
import type { ApiErrorKind } from './errorKinds';
import { isGone } from './messages';

/** What a user reads where something did not load. Nothing was typed there, so it is not what a tap fails with. */
export interface LoadWords {
  /** What happened, in place of the page. */
  readonly title: string;
  /** What happened, beside what is shown already: an older answer, or the pages of a list so far. */
  readonly beside: string;
  /** What is safe and what to do. */
  readonly text: string;
  /** What there is to do: ask again, which may begin with a login, or leave. */
  readonly wayOn: '重试' | '重新登录' | '返回首页';
  /** The code is for customer service to look up. */
  readonly isForService: boolean;
}

const SAFE = '您的申请和订单不受影响';

const MORE = '新的内容暂时无法显示';

type Row = Pick<LoadWords, 'title' | 'text'> & Partial<LoadWords>;

const WORDS: Readonly<Record<Exclude<ApiErrorKind, 'no-alipay'>, Row>> = {
  offline: { title: '网络未连接', text: `${SAFE}，请检查网络后重试。` },
  timeout: { title: '加载时间过长', text: `网络较慢，还没有收到结果。${SAFE}，请稍后重试。` },
  server: { title: '服务暂时不可用', text: `${SAFE}，请稍后重试。` },
  'rate-limited': { title: '操作过于频繁', text: `${SAFE}，请稍等片刻再试。` },
  unauthenticated: {
    title: '需要重新登录',
    text: '登录已失效或没有完成。您提交的资料仍然保留，重新登录后即可查看。',
    wayOn: '重新登录',
  },
  problem: { title: '暂时无法显示', beside: MORE, text: `${SAFE}，请稍后重试。`, isForService: true },
  contract: { title: '页面暂时无法显示', beside: MORE, text: `${SAFE}，请稍后重试。`, isForService: true },
  cancelled: { title: '已停止加载', text: `${SAFE}，可以重新加载。` },
};

const GONE: Row = {
  title: '没有找到这项内容',
  text: '它可能已失效，或不在您的账户中。您的其他申请和订单不受影响。',
  wayOn: '返回首页',
};

function rowOf(error: ApiError): Row {
  const { endpoint, kind, code, retryAfter, message } = error;
  if (isGone(endpoint, code)) return GONE;
  if (kind === 'no-alipay') return { title: '请在支付宝中打开', text: message, wayOn: '返回首页' };
  const row = WORDS[kind];
  if (retryAfter !== undefined) return { ...row, text: `${SAFE}，请 ${retryAfter} 秒后再试。` };
  // Where it is customer service that does not load, it is no help.
  if (!row.isForService || endpoint === 'getSupport') return { ...row, isForService: false };
  return { ...row, text: `${SAFE}。请重试；若仍不行，请联系客服并提供下方的错误代码。` };
}

/** The words for a load that failed with `error`. */
export function loadWords(error: ApiError): LoadWords {
  const row = rowOf(error);
  return { beside: row.title, wayOn: '重试', isForService: false, ...row };
}
