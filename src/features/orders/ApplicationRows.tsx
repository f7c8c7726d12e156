import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import type { Application } from '@/contract';
import { factsOf, furthest } from '@/flow';
import { CancelSheet, RentalCard } from '@/rental';
import { goTo, useAction } from '@/shell';
import { useFlow } from '@/store';
import { Button, Tag } from '@/ui';
import { APPLICATION_STATES } from './orderStates';
import './order.scss';

interface ApplicationRowsProps {
  readonly applications: readonly Application[];
  /** One of them was withdrawn. */
  readonly onWithdrawn: () => void;
}

/** Applications that have no order; a tap leads to where each stands. A draft, which has no page of its own, ends here. */
export function ApplicationRows({ applications, onWithdrawn }: ApplicationRowsProps) {
  const [dropped, setDropped] = useState<string>();
  const close = () => setDropped(undefined);
  const withdrawing = useAction(async (cancel, reason: string) => {
    if (dropped === undefined) return;
    await call('cancelApplication', { params: { id: dropped }, body: { reason } }, { cancel });
    if (cancel.cancelled) return;
    // What was typed for it is not kept on the device any longer.
    useFlow.getState().drop(dropped);
    close();
    onWithdrawn();
  });
  return (
    <View>
      {applications.map((application) => {
        const { id, status, summary } = application;
        const { label, tag } = APPLICATION_STATES[status];
        return (
          <View key={id}>
            <RentalCard
              summary={summary}
              state={<Tag kind={tag}>{label}</Tag>}
              onTap={() => goTo(furthest(factsOf(application)), { id })}
            />
            {status === 'DRAFT' && (
              <View className="or-x">
                <Button kind="text" size="small" onTap={() => setDropped(id)}>
                  取消申请
                </Button>
              </View>
            )}
          </View>
        );
      })}
      <CancelSheet
        title="取消申请"
        consequence="取消后这份申请会关闭，已填写的内容不再保留；不收取任何费用，也不影响您的芝麻分。"
        cancelling={withdrawing}
        isOpen={dropped !== undefined}
        onClose={close}
      />
    </View>
  );
}
