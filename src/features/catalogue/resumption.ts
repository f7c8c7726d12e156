import type { Application } from '@/contract';
import { factsOf, furthest, type PageId, pageTitle } from '@/flow';

/** An application that waits for the user, and where it goes on. */
export interface Resumption {
  readonly id: string;
  readonly page: PageId;
  /** What is rented. */
  readonly deviceName: string;
  /** What is to be done next. */
  readonly next: string;
}

/**
 * The newest application that waits for the user: a draft, or one the review wants completed. Where it goes on is derived
 * from what the server tells of it; nothing of it is remembered on the device.
 *
 * @param applications newest first, as the server lists them.
 */
export function resumptionOf(applications: readonly Application[]): Resumption | undefined {
  const waiting = applications.find(({ status }) => status === 'DRAFT' || status === 'NEED_SUPPLEMENT');
  if (!waiting) return undefined;
  const page = furthest(factsOf(waiting));
  const next = waiting.status === 'DRAFT' ? `下一步：${pageTitle(page)}` : '需要您补充资料';
  return { id: waiting.id, page, deviceName: waiting.summary.deviceName, next };
}
