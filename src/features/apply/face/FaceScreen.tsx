import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import { useAction } from '@/async';
import { ActionNotice, advance, goToNext, StatusFooter, type StepProps, StepScreen, stepPage } from '@/layout';
import { type Cancel, type NativeStatus, native } from '@/platform';
import { ContactSheet } from '@/shared';
import { Hero } from '@/ui';
import { FaceConsent, FaceRefused, ManualExplained } from './FaceExplained';
import { type FaceAction, faceView, stageOf } from './faceStates';
import { ManualSheet } from './ManualSheet';

/** Proves by face, inside Alipay, that the applicant is who they say; or chooses a person instead. */
export const FaceScreen = stepPage('face', Face);

function Face({ application, facts }: StepProps) {
  const { id, face } = application;
  const [ended, setEnded] = useState<NativeStatus>();
  const [sheet, setSheet] = useState<'contact' | 'manual'>();
  const close = () => setSheet(undefined);

  const verify = useAction(async (cancel) => {
    setEnded(undefined);
    await advance(id, cancel, async () => {
      const { certifyId, url } = await call(
        'startFaceVerification',
        { params: { id }, body: { consent: true } },
        { cancel },
      );
      const { resultStatus } = await verify.atAlipay(native().verifyFace({ certifyId, url }));
      if (!cancel.cancelled) setEnded(resultStatus);
      // Whatever Alipay's screen said, only the server's own query counts: 9000 means done, not passed.
      await call('getFaceVerification', { params: { id, certifyId } }, { cancel });
    });
  });
  const choosePerson = (cancel: Cancel) => {
    verify.clearError();
    return advance(id, cancel, () => call('requestManualVerification', { params: { id }, body: {} }, { cancel }));
  };
  const manual = useAction(choosePerson);
  // Who chose it in the sheet knows what comes, and goes on at once.
  const manualOnward = useAction(async (cancel) => {
    await choosePerson(cancel);
    if (!cancel.cancelled) await goToNext('face', id);
  });

  const stage = verify.isPending ? 'verifying' : stageOf(face, ended);
  /** Scanning or a person: it is still for the user to choose. */
  const canChoose = stage !== 'verifying' && stage !== 'locked' && stage !== 'passed' && stage !== 'manual';
  const { icon, tone, label, text, actions } = faceView(stage, face);
  const doing: Record<FaceAction, () => unknown> = {
    verify: verify.run,
    manual: manual.run,
    next: () => goToNext('face', id),
  };
  return (
    <StepScreen
      step="face"
      facts={facts}
      footer={
        <StatusFooter
          actions={actions}
          pending={verify.isPending ? 'verify' : manual.isPending && 'manual'}
          note={<ActionNotice error={verify.error ?? manual.error} isSlow={verify.isSlow || manual.isSlow} />}
          onAction={(action) => doing[action]()}
        />
      }
    >
      <Hero icon={icon} tone={tone} title={label} text={text} />
      <View>
        {stage === 'locked' || stage === 'manual' ? <ManualExplained /> : stage !== 'passed' && <FaceConsent />}
      </View>
      <View>
        {canChoose && <FaceRefused onManual={() => setSheet('manual')} onContact={() => setSheet('contact')} />}
      </View>
      <ManualSheet isOpen={canChoose && sheet === 'manual'} manual={manualOnward} onClose={close} />
      <ContactSheet isOpen={sheet === 'contact'} onClose={close} />
    </StepScreen>
  );
}
