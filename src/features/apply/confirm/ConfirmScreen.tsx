import { useState } from 'react';
import { call } from '@/api';
import { useAction, useLoad } from '@/async';
import { catchUp, goTo, goToNext, LoadView, type StepProps, StepScreen, stepPage } from '@/layout';
import { FirstPayment } from '@/shared';
import { useFlow } from '@/store';
import { AgreementSheet } from './AgreementSheet';
import { ConfirmBody } from './ConfirmBody';
import { ConfirmFooter } from './ConfirmFooter';
import { chosenParts } from './chosenParts';

/** The last step: everything that is agreed to, once more, and the submission. */
export const ConfirmScreen = stepPage('confirm', Confirm);

function Confirm({ application, facts }: StepProps) {
  const { id } = application;
  const device = useLoad('getDevice', { params: { id: application.deviceId } });
  const chosen = device.data && chosenParts(application, device.data);
  const isOffShelf = device.data !== undefined && !chosen;
  const [isAccepted, setAccepted] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isReading, setReading] = useState(false);

  const accept = (isAgreed: boolean) => {
    setAccepted(isAgreed);
    setAsked(false);
  };
  const submit = useAction(async (cancel) => {
    setAsked(!isAccepted);
    if (!isAccepted) return;
    const body = { agreementVersion: '1', accepted: true } as const;
    try {
      const submitted = await call('submitApplication', { params: { id }, body }, { cancel });
      if (cancel.cancelled) return;
      useFlow.getState().setApplication(submitted);
    } catch (failure) {
      // Submitted by an earlier try whose answer was lost: the guard leads to the review.
      return catchUp(id, cancel, failure);
    }
    await goToNext('confirm', id);
  });

  return (
    <StepScreen
      step="confirm"
      facts={facts}
      footer={
        <ConfirmFooter
          submit={submit}
          summary={chosen && <FirstPayment plan={chosen.plan} addOns={chosen.addOns} />}
          isReady={chosen !== undefined}
          isAccepted={isAccepted}
          isAgreementMissing={isAsked}
          onChooseAgain={isOffShelf ? () => goTo('device', { id: application.deviceId }) : undefined}
          onAccept={accept}
          onRead={() => setReading(true)}
        />
      }
    >
      <LoadView load={device}>{(data) => <ConfirmBody application={application} device={data} />}</LoadView>
      <AgreementSheet
        isOpen={isReading}
        onClose={() => setReading(false)}
        onAccept={() => {
          accept(true);
          setReading(false);
        }}
      />
    </StepScreen>
  );
}
