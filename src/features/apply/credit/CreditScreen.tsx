import { useState } from 'react';
import { call } from '@/api';
import { useAction } from '@/async';
import { ActionNotice, advance, goTo, goToNext, StatusFooter, type StepProps, StepScreen, stepPage } from '@/layout';
import { type Cancel, native } from '@/platform';
import { ContactSheet } from '@/shared';
import { CreditConsent } from './CreditConsent';
import { CreditOutcomeView } from './CreditOutcomeView';
import { type CreditAction, consentActions, creditView } from './creditStates';

/** Asks Sesame, with the user's consent, whether their score reaches the merchant's gate. */
export const CreditScreen = stepPage('credit', Credit);

function Credit({ application, facts }: StepProps) {
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

  const doing: Record<CreditAction, () => unknown> = {
    withScore: withScore.run,
    gateOnly: gateOnly.run,
    next: () => goToNext('credit', id),
    contact: () => setContacting(true),
    home: () => goTo('home'),
  };
  return (
    <StepScreen
      step="credit"
      facts={facts}
      footer={
        <StatusFooter
          actions={credit ? creditView(credit).actions : consentActions(isRefused)}
          pending={withScore.isPending ? 'withScore' : gateOnly.isPending && 'gateOnly'}
          note={
            credit ? undefined : (
              <ActionNotice error={withScore.error ?? gateOnly.error} isSlow={withScore.isSlow || gateOnly.isSlow} />
            )
          }
          onAction={(action) => doing[action]()}
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
