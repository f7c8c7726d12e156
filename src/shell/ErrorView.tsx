import type { ApiError } from '@/api';
import { Empty } from '@/ui';
import { goTo, startOver } from './navigate';

interface ErrorViewProps {
  readonly error: ApiError;
  readonly onRetry: () => void;
}

interface Words {
  readonly title: string;
  /** What is safe and what to do; the error's own message if absent. */
  readonly text?: string;
}

const SAFE = '您的申请和订单不受影响';

/** A load that failed: nothing was typed there, so the words are not those for a tap that failed. */
const WORDS: Record<ApiError['kind'], Words> = {
  offline: { title: '网络未连接', text: `${SAFE}，请检查网络后重试。` },
  timeout: { title: '加载时间过长', text: `网络较慢，还没有收到结果。${SAFE}，请稍后重试。` },
  server: { title: '服务暂时不可用', text: `${SAFE}，请稍后重试。` },
  'rate-limited': { title: '操作过于频繁', text: `${SAFE}，请稍等片刻再试。` },
  unauthenticated: { title: '需要重新登录', text: '登录已过期，您提交的资料仍然保留。' },
  'no-alipay': { title: '请在支付宝中打开' },
  problem: { title: '暂时无法显示' },
  contract: { title: '页面暂时无法显示', text: '您的资料不受影响。请重试；若仍不行，请联系客服并提供下方的错误代码。' },
  cancelled: { title: '已停止加载' },
};

const GONE: Words = {
  title: '没有找到这项内容',
  text: '它可能已失效，或不在您的账户中。您的其他申请和订单不受影响。',
};

function wordsOf(error: ApiError): Words {
  if (error.code === 'NOT_FOUND') return GONE;
  const words = WORDS[error.kind];
  return error.retryAfter === undefined ? words : { ...words, text: `${SAFE}，请 ${error.retryAfter} 秒后再试。` };
}

/** What there is to do: asking again helps only where the failure may pass. */
function wayOn(error: ApiError, onRetry: () => void) {
  if (!error.canRetry) return { action: '返回首页', onAction: () => startOver('home') };
  return { action: error.kind === 'unauthenticated' ? '重新登录' : '重试', onAction: onRetry };
}

/** A load that failed: what happened, what is safe, what to do, and the code a user can quote. */
export function ErrorView({ error, onRetry }: ErrorViewProps) {
  const { title, text } = wordsOf(error);
  return (
    <Empty
      icon={error.kind === 'offline' ? 'offline' : 'warning'}
      title={title}
      description={text ?? error.message}
      {...wayOn(error, onRetry)}
      {...(error.kind === 'contract' ? { secondary: '联系客服', onSecondary: () => goTo('help') } : {})}
      note={error.reference && `错误代码 ${error.reference}`}
    />
  );
}
