import type { ApiError } from '@/api';
import { Empty } from '@/ui';
import { startOver } from './navigate';

interface ErrorViewProps {
  readonly error: ApiError;
  readonly onRetry: () => void;
}

const TITLES: Record<ApiError['kind'], string> = {
  offline: '网络未连接',
  timeout: '等待时间过长',
  server: '服务暂时不可用',
  'rate-limited': '操作过于频繁',
  unauthenticated: '登录已过期',
  'no-alipay': '请在支付宝中打开',
  problem: '暂时无法显示',
  contract: '数据有误',
  cancelled: '已停止加载',
};

/** A load that failed: what happened, what is safe, and 「重试」 with the code a user can quote. */
export function ErrorView({ error, onRetry }: ErrorViewProps) {
  // What is not there does not come by asking again, and neither does Alipay.
  const isGone = error.code === 'NOT_FOUND';
  const isFutile = isGone || error.kind === 'no-alipay';
  return (
    <Empty
      icon={error.kind === 'offline' ? 'offline' : 'warning'}
      title={isGone ? '没有找到' : TITLES[error.kind]}
      description={error.message}
      action={isFutile ? '回到首页' : error.kind === 'unauthenticated' ? '重新登录' : '重试'}
      onAction={isFutile ? () => startOver('home') : onRetry}
      note={`错误代码 ${error.reference}`}
    />
  );
}
