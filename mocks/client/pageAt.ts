import { STEP_IDS, type StepId } from '@/contract';
import { type PageId, pageUrl } from '@/flow';

function isStep(at: string): at is StepId {
  const steps: readonly string[] = STEP_IDS;
  return steps.includes(at);
}

function idIn(answer: object, name: 'applicationId' | 'orderId'): string | undefined {
  const { [name]: id }: Readonly<Record<string, unknown>> = { ...answer };
  return typeof id === 'string' ? id : undefined;
}

/** The page that shows where the world was wound forward to; `answer`, of the control that did it, names the application and the order there. */
export function pageAt(at: string, answer: object): string {
  if (isStep(at)) return pageUrl(at, { id: idIn(answer, 'applicationId') });
  const [page, id]: [PageId, string | undefined] =
    at === 'order' ? ['order', idIn(answer, 'orderId')] : ['review', idIn(answer, 'applicationId')];
  return id === undefined ? pageUrl('orders') : pageUrl(page, { id });
}
