import { type Draft, draftFor, emptyDraft, keptDrafts } from './draft';
import type { KeptFlow } from './keptFlow';

/** Whether two values of this store hold the same. They are built with their keys in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is told of an application, and when the server was asked for it. */
type Told = Pick<KeptFlow, 'applicationId' | 'facts' | 'askedAt'>;

/**
 * The newer of what was just told of an application and what is known; the first where that is of another one. What is
 * known for a time that has not come was told before the device's clock was put back, and is not trusted.
 */
export function newerOf(told: Told, known: Told): Pick<KeptFlow, 'facts' | 'askedAt'> {
  const knownAt = known.askedAt ?? 0;
  const isOutdated = (told.askedAt ?? 0) < knownAt && knownAt <= Date.now();
  const { facts, askedAt } = isOutdated && told.applicationId === known.applicationId ? known : told;
  return { facts, askedAt };
}

/** What is known of the application that `mine` is about: what this tab was told since, unless another has newer. */
export function mergeFacts(now: Told, seen: Told, mine: Told): Pick<KeptFlow, 'facts' | 'askedAt'> {
  const isTold = mine.applicationId !== seen.applicationId || !isSame(mine.facts, seen.facts);
  return isTold || now.applicationId !== mine.applicationId ? newerOf(mine, now) : now;
}

/**
 * What is to be kept where a tab has changed something and another may have done so, too: of each value the one that was
 * changed last.
 *
 * @param now what the device holds.
 * @param seen what it held when this tab last read or wrote it: what differs from that in `mine` was changed by this tab
 * since, and what differs from it in `now` by another.
 */
export function mergeKept(now: KeptFlow, seen: KeptFlow, mine: KeptFlow): KeptFlow {
  const drafts = mergeDrafts(now.drafts, seen.drafts, mine.drafts);
  const hasMoved = mine.applicationId !== seen.applicationId;
  // To leave an application that is worked on elsewhere no longer, or to hear news of it, is not to work on it.
  const hasLeft = mine.applicationId === undefined && now.applicationId !== seen.applicationId;
  const { applicationId } = hasMoved && !hasLeft ? mine : now;
  const told = applicationId === mine.applicationId ? mergeFacts(now, seen, mine) : now;
  return { applicationId, facts: told.facts, askedAt: told.askedAt, drafts };
}

/** The drafts of `mergeKept`. */
export function mergeDrafts(now: readonly Draft[], seen: readonly Draft[], mine: readonly Draft[]): Draft[] {
  const typed = mine.filter((draft) => !isSame(draft, draftFor(seen, draft.applicationId)));
  const isGone = ({ applicationId }: Draft) => draftFor(seen, applicationId) && !draftFor(mine, applicationId);
  const merged = typed.map((draft) =>
    mergeDraft(draftFor(now, draft.applicationId), draftFor(seen, draft.applicationId), draft),
  );
  return keptDrafts([...merged, ...now.filter((draft) => !isGone(draft))]);
}

/** Field by field; a region is one field, for half of one and half of another are no place. */
function mergeDraft(now: Draft | undefined, seen: Draft | undefined, mine: Draft): Draft {
  // Deleted elsewhere: only what was typed since is new.
  const base = now ?? (seen ? emptyDraft : mine);
  const before = seen ?? emptyDraft;
  const { detail, ...region } = mine.address;
  const { detail: detailBefore, ...regionBefore } = before.address;
  return {
    applicationId: mine.applicationId,
    name: mine.name === before.name ? base.name : mine.name,
    address: {
      ...base.address,
      ...(isSame(region, regionBefore) ? {} : region),
      detail: detail === detailBefore ? base.address.detail : detail,
    },
  };
}
