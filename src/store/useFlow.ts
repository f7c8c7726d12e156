import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Application } from '@/contract';
import { type Facts, factsOf, isWithdrawn } from '@/flow';
import { storage } from '@/platform';
import { type Draft, draftFor, emptyDraft } from './draft';
import { VERSION } from './keptFlow';
import { isSame, newerOf } from './mergeKept';
import {
  allDrafts,
  dropSetAside,
  type HeldFlow,
  hasSetAside,
  holdDrafts,
  KEPT_KEY,
  persistence,
  type Restored,
  readNews,
  SET_ASIDE_KEY,
} from './persistence';

export interface DraftPatch {
  readonly name?: string | undefined;
  readonly address?: Partial<Draft['address']> | undefined;
}

export interface Flow extends HeldFlow {
  /** The application last worked on; it survives the app. */
  readonly applicationId?: string | undefined;
  /** What is known of it; the server's word replaces all of it. */
  readonly facts: Facts;
  /** The application as the server last told it. Memory only: it holds masked personal data. */
  readonly application?: Application | undefined;
  /** Content of the device could not be read and was set aside. */
  readonly notice?: 'set-aside' | undefined;

  /**
   * Takes over what the server tells of an application. Its draft goes once it is submitted or closed, and stays for all
   * else: opening an older application costs nothing that was typed, and a new choice begins with it.
   *
   * @param askedAt when the server was asked, by the device's clock; absent where the answer is that of a change just made.
   * Where another tab has learned something since, that stays.
   */
  setApplication(application: Application, askedAt?: number): void;
  /**
   * Takes over what a list tells of the one worked on, which another visit or an answer that was lost may have moved on, and
   * drops those that were withdrawn.
   *
   * @param known `application` as it was when the list was asked for. If it is another by now, an answer that was asked for
   * later has come first, and the list is too old to tell anything.
   * @param askedAt as for `setApplication`.
   */
  syncApplications(applications: readonly Application[], known: Application | undefined, askedAt?: number): void;
  /** An application was withdrawn: forgets it, if it is the one worked on, and what was typed for it. */
  removeApplication(applicationId: string): void;
  /** Forgets the application worked on and whatever was typed. */
  forget(): void;
  /**
   * Keeps texts typed for the application worked on; parts that are not given stay. Name and address only, whatever else
   * the patch holds.
   *
   * @param whole what stands in the form besides, to begin with where nothing is kept for this application yet.
   */
  saveDraft(patch: DraftPatch, whole?: DraftPatch): void;
  /**
   * Takes over what another tab has kept since.
   *
   * @param changed the key that it wrote, where that is known.
   */
  syncFromStorage(changed?: string): void;
  /** The user has read the notice: what was set aside is deleted. */
  dismissNotice(): void;
}

const nothing = {
  applicationId: undefined,
  facts: {},
  askedAt: undefined,
  application: undefined,
  draft: emptyDraft,
  otherDrafts: [],
} as const;

/** A draft as it is once that is typed into it, for that application. */
function typedInto(draft: Draft, applicationId: string | undefined, patch: DraftPatch): Draft {
  const { name, address = {} } = patch;
  return {
    applicationId,
    name: name ?? draft.name,
    address: {
      regionCode: address.regionCode ?? draft.address.regionCode,
      province: address.province ?? draft.address.province,
      city: address.city ?? draft.address.city,
      district: address.district ?? draft.address.district,
      detail: address.detail ?? draft.address.detail,
    },
  };
}

/** What was typed for an application the server keeps once that is submitted, and nobody wants once it is closed: the device need not. */
function isOver(application: Application): boolean {
  return factsOf(application).submission === true || application.status === 'CLOSED';
}

/** All drafts but that of an application. */
function draftsWithout(flow: Flow, applicationId: string): Draft[] {
  return allDrafts(flow).filter((draft) => draft.applicationId !== applicationId);
}

function nameOf(name: string): string {
  return name ? `${KEPT_KEY}.${name}` : KEPT_KEY;
}

/** What another tab has kept since, as far as it concerns this one. */
function newsFor(flow: Flow): Partial<Flow> {
  const news = readNews(useFlow.persist.getOptions().name ?? KEPT_KEY, flow);
  if (!news) return {};
  const { facts, askedAt, drafts } = news;
  return {
    ...(isSame(facts, flow.facts) ? {} : { facts, askedAt }),
    ...(isSame(drafts, allDrafts(flow)) ? {} : holdDrafts(drafts, flow.applicationId)),
  };
}

/** The flow's facts, kept on the device without personal data but the drafts of name and address. */
export const useFlow = create<Flow>()(
  persist<Flow, [], [], Restored>(
    (set, get) => {
      /** Changes the newest there is: what another tab has kept since comes first. */
      const change = (work: (flow: Flow) => Partial<Flow>) =>
        set((flow) => {
          const newest = { ...flow, ...newsFor(flow) };
          return { ...newest, ...work(newest) };
        });
      return {
        ...nothing,
        notice: undefined,
        setApplication: (application, askedAt = Date.now()) =>
          change((flow) => {
            const { id } = application;
            const told = { applicationId: id, facts: factsOf(application), askedAt };
            const newer = newerOf(told, flow);
            // This tab has heard of it since itself: the answer is older than all that it holds.
            const isOld =
              newer.facts === flow.facts && flow.application && isSame(factsOf(flow.application), flow.facts);
            return {
              applicationId: id,
              ...newer,
              application: isOld ? flow.application : application,
              ...holdDrafts(isOver(application) ? draftsWithout(flow, id) : allDrafts(flow), id),
            };
          }),
        syncApplications: (applications, known, askedAt) => {
          if (get().application !== known) return;
          for (const application of applications) {
            const { id } = application;
            if (isWithdrawn(application)) get().removeApplication(id);
            else if (id === get().application?.id) get().setApplication(application, askedAt);
            // Not read in this visit yet: what was typed for it goes all the same.
            else if (isOver(application) && draftFor(allDrafts(get()), id)) {
              change((flow) => holdDrafts(draftsWithout(flow, id), flow.applicationId));
            }
          }
        },
        removeApplication: (applicationId) =>
          change((flow) => {
            const rest = flow.applicationId === applicationId ? nothing : { applicationId: flow.applicationId };
            return { ...rest, ...holdDrafts(draftsWithout(flow, applicationId), rest.applicationId) };
          }),
        forget: () => {
          storage.remove(useFlow.persist.getOptions().name ?? KEPT_KEY);
          set(nothing);
        },
        saveDraft: (patch, whole) =>
          change((flow) => {
            // Submitted from another tab: nothing is kept for it any longer.
            if (flow.facts.submission) return {};
            const { applicationId: id } = flow;
            const drafts = allDrafts(flow);
            const begun = whole ? typedInto(emptyDraft, id, whole) : flow.draft;
            const typed = typedInto(draftFor(drafts, id) ?? begun, id, patch);
            return holdDrafts([typed, ...drafts.filter(({ applicationId }) => applicationId !== id)], id);
          }),
        syncFromStorage: (changed) =>
          set((flow) => ({
            ...newsFor(flow),
            ...(hasSetAside() ? { notice: 'set-aside' } : changed === SET_ASIDE_KEY ? { notice: undefined } : {}),
          })),
        dismissNotice: () => {
          dropSetAside();
          set({ notice: undefined });
        },
      };
    },
    {
      name: KEPT_KEY,
      version: VERSION,
      storage: persistence,
      partialize: ({ applicationId, facts, askedAt, draft, otherDrafts }): HeldFlow => ({
        applicationId,
        facts,
        askedAt,
        draft,
        otherDrafts,
      }),
    },
  ),
);

/**
 * Goes on with the flow that is kept under a name of its own, as where there is more than one world: each has its own
 * applications.
 */
export function keepFlowAs(name: string): void {
  useFlow.persist.setOptions({ name: nameOf(name) });
  void useFlow.persist.rehydrate();
}

/** Deletes what is kept under that name. */
export function dropFlow(name: string): void {
  storage.remove(nameOf(name));
}

storage.follow((changed) => useFlow.getState().syncFromStorage(changed));
