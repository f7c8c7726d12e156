import { ApiError, call } from '@/api';
import { useLatest, useOtherTabs, useRequest, useShown, useWhileShown } from '@/async';
import type { Application } from '@/contract';
import type { Cancel } from '@/platform';
import { useFlow } from '@/store';

export type ApplicationLoad =
  | { readonly status: 'loading'; readonly isSlow: boolean }
  | { readonly status: 'failed'; readonly error: ApiError; readonly reload: () => void }
  /** The user has no application under way. */
  | { readonly status: 'none' }
  | { readonly status: 'ready'; readonly application: Application };

/** The newest application that is not finished, among those the server holds; `null` where there is none. */
async function newestDraft(cancel: Cancel): Promise<Application | null> {
  const applications = await call('listApplications', {}, { cancel });
  return applications.find((application) => application.status === 'DRAFT') ?? applications[0] ?? null;
}

/**
 * The application that a step is about: the one the link names, else the one last worked on, else the newest the server
 * holds. What is already in memory is shown at once; every answer goes into the store, from which the guard reads.
 */
export function useApplication(id: string | undefined): ApplicationLoad {
  const held = useWhileShown(useFlow((flow) => flow.application));
  const remembered = useWhileShown(useFlow((flow) => flow.applicationId));
  const wanted = id || remembered;
  const ready = held && (!wanted || held.id === wanted) ? held : undefined;

  const ask = async (cancel: Cancel) => {
    const askedAt = Date.now();
    const found = wanted ? call('getApplication', { params: { id: wanted } }, { cancel }) : newestDraft(cancel);
    const application = await found.catch((error) => {
      // A remembered application that the server no longer knows must not lock the user out; a link to one is an error.
      if (!id && error instanceof ApiError && error.code === 'NOT_FOUND') return newestDraft(cancel);
      throw error;
    });
    if (application && !cancel.cancelled) useFlow.getState().setApplication(application, askedAt);
    return application;
  };
  // The store holds one application: a covered page about another one must not fetch its own back in between.
  const isShown = useShown();
  const { data, error, isSlow, reload } = useRequest(
    `${id ?? ''} ${wanted ?? ''}`,
    ready === undefined && isShown ? ask : undefined,
  );

  const latest = useLatest();
  useOtherTabs(() => {
    if (!ready) return void reload();
    // Nobody waits for it: where it fails, what is shown stays.
    const ignore = () => undefined;
    void latest.run((cancel) => refreshApplication(ready.id, cancel), ignore, ignore);
  });

  if (ready) return { status: 'ready', application: ready };
  if (error) return { status: 'failed', error, reload };
  return data === null ? { status: 'none' } : { status: 'loading', isSlow };
}

/** Asks the server how the application stands and keeps the answer: after every step, so that progress is derived. */
export async function refreshApplication(id: string, cancel: Cancel): Promise<Application> {
  const askedAt = Date.now();
  const application = await call('getApplication', { params: { id } }, { cancel });
  if (!cancel.cancelled) useFlow.getState().setApplication(application, askedAt);
  return application;
}
