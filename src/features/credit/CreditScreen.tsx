import { useState } from 'react';
import { call } from '@/api';
import type { Application } from '@/contract';
import type { Facts } from '@/flow';
import { type Cancel, native } from '@/platform';
import { goTo, refreshApplication, StepFrame, StepScreen, useAction } from '@/shell';
import { Button, StickyFooter } from '@/ui';
import { CreditConsent } from './CreditConsent';
import { CreditOutcomeView } from './CreditOutcomeView';
import { outcomeOf } from './creditStates';

/** The first step: asks Sesame, with the user's consent, whether their score reaches the merchant's gate. */
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
  const { id, credit } = application;

  const ask = async (cancel: Cancel, authCode?: string) => {
    await call(
      'checkCredit',
      { params: { id }, body: authCode ? { consent: true, authCode } : { consent: true } },
      { cancel },
    );
    await refreshApplication(id, cancel);
  };
  const withScore = useAction(async (cancel) => {
    const answer = await native().getAuthCode(['auth_zhima']);
    if (cancel.cancelled) return;
    setRefused('cancelled' in answer);
    if ('authCode' in answer) await ask(cancel, answer.authCode);
  });
  const gateOnly = useAction((cancel) => ask(cancel));
  const isPending = withScore.isPending || gateOnly.isPending;

  const footer = credit ? (
    outcomeOf(credit) === 'belowGate' || outcomeOf(credit) === 'notAssessable' ? (
      <StickyFooter>
        <Button kind="secondary" onTap={() => goTo('help')}>
          联系客服
        </Button>
        <Button onTap={() => goTo('home')}>返回首页</Button>
      </StickyFooter>
    ) : (
      <StickyFooter>
        <Button onTap={() => goTo('face', { id })}>下一步</Button>
      </StickyFooter>
    )
  ) : (
    <StickyFooter>
      {isRefused && (
        <Button
          kind="secondary"
          disabled={withScore.isPending}
          loading={gateOnly.isPending}
          onTap={() => gateOnly.run()}
        >
          仅查询是否达标
        </Button>
      )}
      <Button disabled={gateOnly.isPending} loading={withScore.isPending} onTap={() => withScore.run()}>
        授权并查询芝麻分
      </Button>
    </StickyFooter>
  );

  return (
    <StepScreen step="credit" facts={facts} footer={footer}>
      {credit ? (
        <CreditOutcomeView credit={credit} />
      ) : (
        <CreditConsent
          isRefused={isRefused}
          isPending={isPending}
          isSlow={withScore.isSlow || gateOnly.isSlow}
          error={withScore.error ?? gateOnly.error}
        />
      )}
    </StepScreen>
  );
}
