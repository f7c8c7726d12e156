import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, call } from '@/api';
import { useOtherTabs, useShown, useSlow, useWhileShown } from '@/async';
import type { Application } from '@/contract';
import { type Cancel, createCancel } from '@/platform';
import { useFlow } from '@/store';

export type ApplicationLoad =
  | { readonly status: 'loading'; readonly isSlow: boolean }
  | { readonly status: 'failed'; readonly error: ApiError; readonly reload: () => void }
  /** The user has no application under way. */
  | { readonly status: 'none' }
  | { readonly status: 'ready'; readonly application: Application };

/** The newest application that is not finished, among those the server holds. */
async function newestDraft(cancel: Cancel): Promise<Application | undefined> {
  const applications = await call('listApplications', {}, { cancel });
  return applications.find((application) => application.status === 'DRAFT') ?? applications[0];
}

/**
 * The application that a step is about: the one the link names, else the one last worked on, else the newest the server
 * holds. What is already in memory is shown at once; every answer goes into the store, from which the guard reads.
 */
export function useApplication(id: string | undefined): ApplicationLoad {
  const held = useWhileShown(useFlow((flow) => flow.application));
  const remembered = useWhileShown(useFlow((flow) => flow.applicationId));
  const setApplication = useFlow((flow) => flow.setApplication);
  const wanted = id || remembered;
  const ready = held && (!wanted || held.id === wanted) ? held : undefined;
  const [failure, setFailure] = useState<ApiError>();
  const [isNone, setNone] = useState(false);
  const under = useRef<Cancel>();

  const load = useCallback(() => {
    under.current?.cancel();
    const cancel = createCancel();
    under.current = cancel;
    setFailure(undefined);
    const askedAt = Date.now();
    const found = wanted ? call('getApplication', { params: { id: wanted } }, { cancel }) : newestDraft(cancel);
    // A remembered application that the server no longer knows must not lock the user out; a link to one is an error.
    const settled = found.catch((error) => {
      if (!id && error instanceof ApiError && error.code === 'NOT_FOUND') return newestDraft(cancel);
      throw error;
    });
    settled.then(
      (application) => {
        if (cancel.cancelled) return;
        if (application) setApplication(application, askedAt);
        else setNone(true);
      },
      (error: ApiError) => !cancel.cancelled && setFailure(error),
    );
  }, [id, wanted, setApplication]);

  // The store holds one application: a covered page about another one must not fetch its own back in between.
  const isShown = useShown();
  const isWanting = ready === undefined && isShown;
  useEffect(() => {
    if (isWanting) load();
    return () => under.current?.cancel();
  }, [isWanting, load]);

  const looking = useRef<Cancel>();
  useEffect(() => () => looking.current?.cancel(), []);
  useOtherTabs(() => {
    if (!ready) return load();
    looking.current?.cancel();
    looking.current = createCancel();
    // Nobody waits for it: where it fails, what is shown stays.
    refreshApplication(ready.id, looking.current).catch(() => undefined);
  });

  const isSlow = useSlow(isWanting && !failure && !isNone);
  if (ready) return { status: 'ready', application: ready };
  if (failure) return { status: 'failed', error: failure, reload: load };
  return isNone ? { status: 'none' } : { status: 'loading', isSlow };
}

/** Asks the server how the application stands and keeps the answer: after every step, so that progress is derived. */
export async function refreshApplication(id: string, cancel: Cancel): Promise<Application> {
  const askedAt = Date.now();
  const application = await call('getApplication', { params: { id } }, { cancel });
  if (!cancel.cancelled) useFlow.getState().setApplication(application, askedAt);
  return application;
}
