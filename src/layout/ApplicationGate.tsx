import { isWithdrawn } from '@/flow';
import { Empty } from '@/ui';
import { ErrorView } from './ErrorView';
import { Waiting } from './LoadView';
import { goTo } from './navigate';
import type { ApplicationLoad } from './useApplication';
import { type Redirect, StuckView } from './useRedirect';

interface ApplicationGateProps {
  readonly load: ApplicationLoad;
  /** Under way where the application stands elsewhere. */
  readonly redirect: Redirect;
}

/** What a page about an application shows while there is none to show: waiting, failed, none, withdrawn, or elsewhere. */
export function ApplicationGate({ load, redirect }: ApplicationGateProps) {
  if (load.status === 'failed') return <ErrorView error={load.error} onRetry={load.reload} />;
  if (load.status === 'loading') return <Waiting isSlow={load.isSlow} />;
  const hasWithdrawn = load.status === 'ready' && isWithdrawn(load.application);
  if (load.status === 'ready' && !hasWithdrawn) {
    return redirect.isStuck ? <StuckView redirect={redirect} /> : <Waiting isSlow={false} />;
  }
  return (
    <Empty
      icon="order"
      title={hasWithdrawn ? '这份申请已取消' : '还没有进行中的申请'}
      description="选好商品后，点「立即租」即可开始申请。"
      action="去选商品"
      onAction={() => goTo('home')}
    />
  );
}
