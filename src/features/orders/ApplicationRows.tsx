import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import type { Application } from '@/contract';
import { factsOf, furthest } from '@/flow';
import { CancelSheet, RentalCard } from '@/rental';
import { goTo, useAction } from '@/shell';
import { useFlow } from '@/store';
import { Button, Tag } from '@/ui';
import { APPLICATION_STATES, isWithdrawnHere } from './orderStates';
import './order.scss';

interface ApplicationRowsProps {
  readonly applications: readonly Application[];
  /** One of them was withdrawn. */
  readonly onWithdrawn: () => void;
}

/** Applications that have no order; a tap leads to where each stands. One that has no review to end it on ends here. */
export function ApplicationRows({ applications, onWithdrawn }: ApplicationRowsProps) {
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
            <View>{isWithdrawnHere(application) && <Withdrawal id={id} onWithdrawn={onWithdrawn} />}</View>
          </View>
        );
      })}
    </View>
  );
}

/** 「取消申请」 of one application; the sheet, its reason and what came of it are that application's own. */
function Withdrawal({ id, onWithdrawn }: { readonly id: string; readonly onWithdrawn: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const withdrawing = useAction(async (cancel, reason: string) => {
    await call('cancelApplication', { params: { id }, body: { reason } }, { cancel });
    if (cancel.cancelled) return;
    const flow = useFlow.getState();
    // What was typed for it is not kept on the device any longer.
    if (flow.applicationId === id) flow.forget();
    close();
    onWithdrawn();
  });
  return (
    <View>
      <View className="or-x">
        <Button kind="text" size="small" onTap={() => setOpen(true)}>
          取消申请
        </Button>
      </View>
      <CancelSheet
        title="取消申请"
        consequence="取消后这份申请会关闭，已填写的内容不再保留；不收取任何费用，也不影响您的芝麻分。"
        cancelling={withdrawing}
        isOpen={isOpen}
        onClose={close}
      />
    </View>
  );
}
