import { useEffect } from 'react';
import type { Application, ApplicationStatus } from '@/contract';
import { refreshApplication } from '@/layout';
import { createCancel } from '@/platform';

/**
 * Asks for the application again whenever its review has moved on: an approval makes the order that it names, a supplement
 * changes its profile.
 *
 * @param application `undefined` while it is not known.
 * @param status the review's, `undefined` while it is not known.
 */
export function useFreshApplication(application: Application | undefined, status: ApplicationStatus | undefined): void {
  const id = application?.id;
  const isOutdated = status !== undefined && status !== application?.status;
  useEffect(() => {
    if (!isOutdated || id === undefined) return undefined;
    const cancel = createCancel();
    // A failure leaves the application as it was: the review, which the page shows, is newer anyway.
    refreshApplication(id, cancel).catch(() => undefined);
    return cancel.cancel;
  }, [isOutdated, id]);
}
