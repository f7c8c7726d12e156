import { useState } from 'react';
import { call } from '@/api';
import { useAction } from '@/async';
import type { Application } from '@/contract';
import type { Facts } from '@/flow';
import { advance, StepFrame, StepScreen } from '@/layout';
import { type Cancel, native } from '@/platform';
import { ContactSheet } from '@/shared';
import { CreditConsent } from './CreditConsent';
import { CreditFooter } from './CreditFooter';
import { CreditOutcomeView } from './CreditOutcomeView';

/** Asks Sesame, with the user's consent, whether their score reaches the merchant's gate. */
export function CreditScreen() {
  return (
    <StepFrame step="credit">{(application, facts) => <Credit application={application} facts={facts} />}</StepFrame>
  );
}

interface CreditProps {
  readonly application: Application;
  readonly facts: Facts;
}

function Credit({ application, facts }: CreditProps) {
  const [isRefused, setRefused] = useState(false);
  const [isContacting, setContacting] = useState(false);
  const { id, credit, depositQuote } = application;

  const ask = async (cancel: Cancel, authCode?: string) => {
    const body = authCode ? ({ consent: true, authCode } as const) : ({ consent: true } as const);
    await advance(id, cancel, () => call('checkCredit', { params: { id }, body }, { cancel }));
  };
  const withScore = useAction(async (cancel) => {
    gateOnly.clearError();
    const answer = await withScore.atAlipay(native().getAuthCode(['auth_zhima']));
    if (cancel.cancelled) return;
    setRefused('cancelled' in answer);
    if ('authCode' in answer) await ask(cancel, answer.authCode);
  });
  const gateOnly = useAction((cancel) => {
    withScore.clearError();
    return ask(cancel);
  });

  return (
    <StepScreen
      step="credit"
      facts={facts}
      footer={
        <CreditFooter
          applicationId={id}
          credit={credit}
          isRefused={isRefused}
          withScore={withScore}
          gateOnly={gateOnly}
          onContact={() => setContacting(true)}
        />
      }
    >
      {credit ? (
        <CreditOutcomeView credit={credit} quote={depositQuote} />
      ) : (
        <CreditConsent isRefused={isRefused} isPending={withScore.isPending || gateOnly.isPending} />
      )}
      <ContactSheet isOpen={isContacting} onClose={() => setContacting(false)} />
    </StepScreen>
  );
}
