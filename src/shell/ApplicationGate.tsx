import { Empty } from '@/ui';
import { ErrorView } from './ErrorView';
import { Waiting } from './LoadView';
import { goTo } from './navigate';
import type { ApplicationLoad } from './useApplication';

/** What a page about an application shows while there is none to show: waiting, failed, none, or withdrawn. */
export function ApplicationGate({ load }: { readonly load: ApplicationLoad }) {
  if (load.status === 'failed') return <ErrorView error={load.error} onRetry={load.reload} />;
  if (load.status === 'loading') return <Waiting isSlow={load.isSlow} />;
  const isWithdrawn = load.status === 'ready' && load.application.status === 'CLOSED' && !load.application.submittedAt;
  if (load.status === 'ready' && !isWithdrawn) return <Waiting isSlow={false} />;
  return (
    <Empty
      title={isWithdrawn ? '这份申请已取消' : '还没有进行中的申请'}
      description="选好商品后，点「立即租」即可开始申请。"
      action="去选商品"
      onAction={() => goTo('home')}
    />
  );
}
