import type { PersistStorage } from 'zustand/middleware';
import { storage } from '@/platform';
import { type Draft, draftFor, emptyDraft, keptDrafts } from './draft';
import { isOfLaterVersion, type KeptFlow, nothingKept, readKept, VERSION, writeKept } from './keptFlow';
import { isSame, mergeDrafts, mergeFacts, mergeKept } from './mergeKept';

/** Under which name the flow is kept. */
export const KEPT_KEY = 'xinyong-zuji.flow';

/** Where content goes that cannot be read, the newest only, until the user has read the notice of it. */
export const SET_ASIDE_KEY = 'xinyong-zuji.flow.set-aside';

/** What is kept, as the store holds it. */
export interface HeldFlow extends Omit<KeptFlow, 'drafts'> {
  /** That of the application worked on, else the newest of another, which is what a new one begins with. */
  readonly draft: Draft;
  readonly otherDrafts: readonly Draft[];
}

/** What the store starts from: what was kept, and the word that something was and could not be read. */
export interface Restored extends HeldFlow {
  /** Never kept. */
  readonly application?: undefined;
  readonly notice?: 'set-aside' | undefined;
}

/** Those of all applications, in which the store looks for the one to show. */
export function holdDrafts(
  drafts: readonly Draft[],
  applicationId: string | undefined,
): Pick<HeldFlow, 'draft' | 'otherDrafts'> {
  const draft = draftFor(drafts, applicationId) ?? drafts[0] ?? emptyDraft;
  return { draft, otherDrafts: drafts.filter((other) => other !== draft) };
}

export function allDrafts({ draft, otherDrafts }: Pick<HeldFlow, 'draft' | 'otherDrafts'>): Draft[] {
  return keptDrafts([draft, ...otherDrafts]);
}

function keptOf(held: HeldFlow): KeptFlow {
  const { applicationId, facts, askedAt } = held;
  return { applicationId, facts, askedAt, drafts: allDrafts(held) };
}

/** What the device held when this tab last read or wrote it. */
let seen = nothingKept;

/** Whether something was set aside of which the user has not read yet. */
export function hasSetAside(): boolean {
  return storage.read(SET_ASIDE_KEY) !== undefined;
}

/** Deletes what was set aside: it may hold a name and an address. */
export function dropSetAside(): void {
  storage.remove(SET_ASIDE_KEY);
}

/** What that text says; one that cannot be read is put aside. */
function readOrSetAside(key: string, text: string): KeptFlow | undefined {
  const kept = readKept(text);
  if (!kept) {
    // A device that is nearly full has room for one of them.
    storage.remove(key);
    storage.write(SET_ASIDE_KEY, text);
  }
  return kept;
}

/**
 * What another tab has kept since this one last read or wrote, with what this one changed and could not write yet;
 * `undefined` where that is nothing.
 */
export function readNews(key: string, held: HeldFlow): KeptFlow | undefined {
  const text = storage.isShared ? storage.read(key) : undefined;
  const now = text === undefined ? undefined : readKept(text);
  if (!now || isSame(now, seen)) return undefined;
  const mine = keptOf(held);
  // Which application a tab shows is its own affair.
  const news = { ...mine, ...mergeFacts(now, seen, mine), drafts: mergeDrafts(now.drafts, seen.drafts, mine.drafts) };
  const isOfSame = now.applicationId === seen.applicationId;
  seen = { ...seen, ...(isOfSame && { facts: now.facts, askedAt: now.askedAt }), drafts: now.drafts };
  return news;
}

/** The platform's storage as the store's middleware wants it. Reading and writing never throw. */
export const persistence: PersistStorage<Restored> = {
  getItem(key) {
    const text = storage.read(key);
    const kept = text === undefined ? undefined : readOrSetAside(key, text);
    seen = kept ?? nothingKept;
    // Told at every start until the user has read it.
    const notice = (text !== undefined && !kept) || hasSetAside() ? 'set-aside' : undefined;
    const { applicationId, facts, askedAt, drafts } = seen;
    const held = { applicationId, facts, askedAt, ...holdDrafts(drafts, applicationId) };
    return { state: { ...held, application: undefined, notice }, version: VERSION };
  },
  setItem(key, { state }) {
    const mine = keptOf(state);
    const text = storage.isShared ? storage.read(key) : undefined;
    // Another tab runs a newer version of the app: its content is not to be replaced by an older one's.
    if (text !== undefined && isOfLaterVersion(text)) return;
    const now = text === undefined ? undefined : readOrSetAside(key, text);
    const next = writeKept(storage.isShared ? mergeKept(now ?? nothingKept, seen, mine) : mine);
    // A full device keeps the old text; the flow goes on without, and its facts come from the server anyway.
    if (next === text || storage.write(key, next)) seen = mine;
  },
  removeItem(key) {
    storage.remove(key);
  },
};
