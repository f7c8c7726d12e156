import { useCallback, useEffect, useState } from 'react';
import { useShown } from '@/async';
import type { PageId } from '@/flow';
import { Empty } from '@/ui';
import { replaceWith } from './navigate';

export interface Redirect {
  /** The page has been asked for and did not open. */
  readonly isStuck: boolean;
  readonly retry: () => void;
}

/**
 * Leads from a page that may not be visited to the one that may. Only while it is on screen: a covered one would lead away
 * from what covers it.
 *
 * @param to `undefined`: this page may be visited.
 */
export function useRedirect(to: PageId | undefined, id: string | undefined): Redirect {
  const isShown = useShown();
  const [isStuck, setStuck] = useState(false);
  const lead = useCallback(async () => {
    if (to === undefined) return;
    setStuck(false);
    if (!(await replaceWith(to, { id }))) setStuck(true);
  }, [to, id]);
  useEffect(() => {
    if (isShown) void lead();
  }, [isShown, lead]);
  return { isStuck, retry: lead };
}

/** A redirect that did not go through: nothing is lost, and it can be tried again. */
export function StuckView({ redirect }: { readonly redirect: Redirect }) {
  return (
    <Empty
      icon="warning"
      title="页面没有打开"
      description="您的申请已保存，不受影响。请检查网络后重试。"
      action="重试"
      onAction={redirect.retry}
    />
  );
}
