import { call } from '@/api';
import { useAction } from '@/async';
import { ActionNotice, advance, goToNext, type StepProps, StepScreen, stepPage } from '@/layout';
import { Button, StickyFooter } from '@/ui';
import { HistoryConsent } from './HistoryConsent';
import { HistoryOutcomeView } from './HistoryOutcomeView';

/** The history of use in Alipay is considered, automatically and with the user's consent. */
export const HistoryScreen = stepPage('history', History);

function History({ application, facts }: StepProps) {
  const { id, history } = application;
  const check = useAction(async (cancel) => {
    await advance(id, cancel, () => call('checkHistory', { params: { id }, body: { consent: true } }, { cancel }));
  });
  return (
    <StepScreen
      step="history"
      facts={facts}
      footer={
        <StickyFooter note={<ActionNotice error={check.error} isSlow={check.isSlow} />}>
          {history ? (
            <Button onTap={() => goToNext('history', id)}>下一步</Button>
          ) : (
            <Button loading={check.isPending} onTap={() => check.run()}>
              同意并继续
            </Button>
          )}
        </StickyFooter>
      }
    >
      {history ? <HistoryOutcomeView history={history} /> : <HistoryConsent isPending={check.isPending} />}
    </StepScreen>
  );
}
