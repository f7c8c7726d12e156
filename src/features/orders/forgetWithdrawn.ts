import { useEffect } from 'react';
import type { Application } from '@/contract';
import { useFlow } from '@/store';

/** What was typed for an application that was withdrawn is not kept on the device any longer. */
export function forgetWithdrawn(id: string): void {
  const flow = useFlow.getState();
  if (flow.applicationId === id) flow.forget();
}

/**
 * Forgets an application that the server tells to have been withdrawn before it was submitted: elsewhere, or here without
 * the answer coming through.
 */
export function useForgetWithdrawn(applications: readonly Application[] | undefined): void {
  useEffect(() => {
    for (const { id, status, submittedAt } of applications ?? []) {
      if (status === 'CLOSED' && submittedAt === undefined) forgetWithdrawn(id);
    }
  }, [applications]);
}
