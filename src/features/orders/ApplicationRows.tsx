import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import { useChange } from '@/async';
import type { Application } from '@/contract';
import { factsOf, furthest } from '@/flow';
import { goTo, StatusTag } from '@/layout';
import { CancelSheet, RentalCard } from '@/shared';
import { useFlow } from '@/store';
import { Button } from '@/ui';
import { applicationInList, isWithdrawnHere } from './orderStates';

interface ApplicationRowsProps {
  readonly applications: readonly Application[];
  /** Asks for them again: one was withdrawn, or may have been. */
  readonly onReload: () => Promise<unknown>;
}

/** Applications that have no order; a tap leads to where each stands. One that has no review to end it on ends here. */
export function ApplicationRows({ applications, onReload }: ApplicationRowsProps) {
  return (
    <View>
      {applications.map((application) => {
        const { id, summary } = application;
        const view = applicationInList(application);
        return (
          <RentalCard
            key={id}
            summary={summary}
            state={<StatusTag {...view} />}
            onTap={() => goTo(furthest(factsOf(application)), { id })}
            action={isWithdrawnHere(application) && <Withdrawal id={id} onReload={onReload} />}
          >
            {view.text}
          </RentalCard>
        );
      })}
    </View>
  );
}

/** 「取消申请」 of one application; the sheet, its reason and what came of it are that application's own. */
function Withdrawal({ id, onReload }: { readonly id: string } & Pick<ApplicationRowsProps, 'onReload'>) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const withdrawing = useChange(async (cancel, reason: string) => {
    await call('cancelApplication', { params: { id }, body: { reason } }, { cancel });
    if (cancel.cancelled) return;
    // What was typed for it is not kept on the device any longer.
    useFlow.getState().removeApplication(id);
    close();
    void onReload();
  }, onReload);
  return (
    <View>
      <Button kind="text" size="small" onTap={() => setOpen(true)}>
        取消申请
      </Button>
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
