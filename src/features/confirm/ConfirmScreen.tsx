import { useState } from 'react';
import { call } from '@/api';
import type { Application } from '@/contract';
import type { Facts } from '@/flow';
import { ActionNotice, LoadView, StepFrame, StepScreen, startOver, useAction, useLoad } from '@/shell';
import { useFlow } from '@/store';
import { Button, Checkbox, StickyFooter } from '@/ui';
import { AgreementSheet } from './AgreementSheet';
import { ConfirmBody } from './ConfirmBody';

/** The last step: everything that is agreed to, once more, and the submission. */
export function ConfirmScreen() {
  return (
    <StepFrame step="confirm">{(application, facts) => <Confirm application={application} facts={facts} />}</StepFrame>
  );
}

interface ConfirmProps {
  readonly application: Application;
  readonly facts: Facts;
}

function Confirm({ application, facts }: ConfirmProps) {
  const { id } = application;
  const device = useLoad('getDevice', { params: { id: application.deviceId } });
  const [isAccepted, setAccepted] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isReading, setReading] = useState(false);

  const submit = useAction(async (cancel) => {
    setAsked(!isAccepted);
    if (!isAccepted) return;
    const body = { agreementVersion: '1', accepted: true } as const;
    const submitted = await call('submitApplication', { params: { id }, body }, { cancel });
    if (cancel.cancelled) return;
    useFlow.getState().adopt(submitted);
    // The steps are behind: going back from the review must not lead into them.
    await startOver('review', { id });
  });

  return (
    <StepScreen
      step="confirm"
      facts={facts}
      footer={
        <StickyFooter
          note={
            <Checkbox
              checked={isAccepted}
              onChange={(checked) => {
                setAccepted(checked);
                setAsked(false);
              }}
              extra={
                <Button kind="text" size="small" onTap={() => setReading(true)}>
                  查看协议
                </Button>
              }
            >
              我已阅读并同意《租赁服务协议》
            </Checkbox>
          }
        >
          <Button loading={submit.isPending} disabled={device.data === undefined} onTap={() => submit.run()}>
            提交申请
          </Button>
        </StickyFooter>
      }
    >
      <ActionNotice error={submit.error} isSlow={submit.isSlow} />
      <LoadView load={device}>
        {(data) => <ConfirmBody application={application} device={data} isAgreementMissing={isAsked} />}
      </LoadView>
      <AgreementSheet
        isOpen={isReading}
        onClose={() => setReading(false)}
        onAccept={() => {
          setAccepted(true);
          setAsked(false);
          setReading(false);
        }}
      />
    </StepScreen>
  );
}
