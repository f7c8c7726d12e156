import { call } from '@/api';
import type { Application } from '@/contract';
import type { Cancel } from '@/platform';
import { useFlow } from '@/store';

/** Asks for all applications, newest first, and keeps what they tell of the one worked on. */
export async function refreshApplications(cancel: Cancel): Promise<Application[]> {
  const known = useFlow.getState().application;
  const askedAt = Date.now();
  const applications = await call('listApplications', {}, { cancel });
  if (!cancel.cancelled) useFlow.getState().syncApplications(applications, known, askedAt);
  return applications;
}
