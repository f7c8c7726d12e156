import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ComponentType, type ReactNode, useRef } from 'react';
import { useWhileShown } from '@/async';
import type { Application, StepId } from '@/contract';
import { canVisit, type Facts, factsOf, furthest, isWithdrawn, pageTitle, progress } from '@/flow';
import { useFlow } from '@/store';
import { Steps } from '@/ui';
import { ApplicationGate } from './ApplicationGate';
import { Screen } from './Screen';
import { useApplication } from './useApplication';
import { useRedirect } from './useRedirect';

/** Of an application that the device does not remember. */
const NOTHING_KNOWN: Facts = {};

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
  const remembered = useWhileShown(
    useFlow((flow) => (!params.id || params.id === flow.applicationId ? flow.facts : NOTHING_KNOWN)),
  );

  const application = load.status === 'ready' ? load.application : undefined;
  const facts = application && factsOf(application);
  const hasWithdrawn = application !== undefined && isWithdrawn(application);
  const mayVisit = facts !== undefined && !hasWithdrawn && canVisit(step, facts);
  const elsewhere = facts && !hasWithdrawn && !mayVisit ? furthest(facts) : undefined;
  const redirect = useRedirect(elsewhere, application?.id);

  // A step that has just been done goes on showing what it showed, until the page it leads to has taken its place.
  const visited = useRef<{ readonly application: Application; readonly facts: Facts }>();
  if (application && facts && mayVisit) visited.current = { application, facts };
  const isLeaving = elsewhere !== undefined && !redirect.isStuck && visited.current?.application.id === application?.id;
  if (visited.current && (mayVisit || isLeaving)) {
    return <>{children(visited.current.application, visited.current.facts)}</>;
  }
  const gate = <ApplicationGate load={load} redirect={redirect} />;
  if (load.status === 'loading' || elsewhere) {
    return (
      <StepScreen step={step} facts={facts ?? remembered}>
        {gate}
      </StepScreen>
    );
  }
  return <Screen title={pageTitle(step)}>{gate}</Screen>;
}

export interface StepProps {
  readonly application: Application;
  readonly facts: Facts;
}

/** The page of a step. For another application it begins anew: what was typed or opened for one is never shown for the next. */
export function stepPage(step: StepId, Content: ComponentType<StepProps>) {
  return function StepPage() {
    return (
      <StepFrame step={step}>
        {(application, facts) => <Content key={application.id} application={application} facts={facts} />}
      </StepFrame>
    );
  };
}

interface StepScreenProps {
  readonly step: StepId;
  readonly facts: Facts;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The screen of a step: title, the steps, content, and the main action at the bottom edge. */
export function StepScreen({ step, facts, footer, children }: StepScreenProps) {
  return (
    <Screen title={pageTitle(step)} footer={footer}>
      <View className="zj-screen__steps">
        <Steps items={progress(step, facts)} />
      </View>
      {children}
    </Screen>
  );
}
