import { useEffect } from 'react';
import type { Application, ApplicationStatus } from '@/contract';
import { createCancel } from '@/platform';
import { refreshApplication } from '@/shell';

/**
 * Asks for the application again whenever its review has moved on: an approval makes the order that it names, a supplement
 * changes its profile.
 *
 * @param status the review's, `undefined` while it is not known.
 */
export function useFreshApplication({ id, status: held }: Application, status: ApplicationStatus | undefined): void {
  const isOutdated = status !== undefined && status !== held;
  useEffect(() => {
    if (!isOutdated) return undefined;
    const cancel = createCancel();
    // A failure leaves the application as it was: the review, which the page shows, is newer anyway.
    refreshApplication(id, cancel).catch(() => undefined);
    return cancel.cancel;
  }, [isOutdated, id]);
}
