import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import type { Application, StepId } from '@/contract';
import { canVisit, type Facts, factsOf, furthest, pageTitle, progress } from '@/flow';
import { useFlow } from '@/store';
import { Steps } from '@/ui';
import { ApplicationGate } from './ApplicationGate';
import { replaceWith } from './navigate';
import { Screen } from './Screen';
import { useApplication } from './useApplication';
import { useShown } from './useShown';

interface StepFrameProps {
  readonly step: StepId;
  /** Drawn once the application is known and the step may be visited. */
  readonly children: (application: Application, facts: Facts) => ReactNode;
}

/**
 * What every step of the application stands in: it finds the application, and turns a link to a step that may not be
 * visited into the furthest one that may.
 */
export function StepFrame({ step, children }: StepFrameProps) {
  const { params } = useRouter();
  const load = useApplication(params.id);
  const showStep = useFlow((flow) => flow.showStep);
  const remembered = useFlow((flow) => flow.facts);
  const isShown = useShown();

  const application = load.status === 'ready' ? load.application : undefined;
  const facts = application && factsOf(application);
  const isWithdrawn = application?.status === 'CLOSED' && !facts?.submission;
  const mayVisit = facts !== undefined && !isWithdrawn && canVisit(step, facts);
  const elsewhere = facts && !isWithdrawn && !mayVisit ? furthest(facts) : undefined;
  const id = application?.id;

  // Only from the page on screen: a covered one would lead away from what covers it.
  useEffect(() => {
    if (elsewhere && isShown) replaceWith(elsewhere, { id });
  }, [elsewhere, id, isShown]);

  useEffect(() => {
    if (mayVisit && isShown) showStep(step);
  }, [mayVisit, isShown, showStep, step]);

  if (application && facts && mayVisit) return <>{children(application, facts)}</>;
  if (load.status === 'loading' || elsewhere) {
    return (
      <StepScreen step={step} facts={facts ?? remembered}>
        <ApplicationGate load={load} />
      </StepScreen>
    );
  }
  return (
    <Screen title={pageTitle(step)}>
      <ApplicationGate load={load} />
    </Screen>
  );
}

interface StepScreenProps {
  readonly step: StepId;
  readonly facts: Facts;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The screen of a step: title, the five steps, content, and the main action at the bottom edge. */
export function StepScreen({ step, facts, footer, children }: StepScreenProps) {
  return (
    <Screen title={pageTitle(step)} footer={footer}>
      <View className="scr-s">
        <Steps items={progress(step, facts)} />
      </View>
      {children}
    </Screen>
  );
}
