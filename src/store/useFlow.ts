import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Application, StepId } from '@/contract';
import { type Facts, factsOf, isWithdrawn } from '@/flow';
import { type Draft, emptyDraft, type KeptFlow, VERSION } from './keptFlow';
import { dropSetAside, KEPT_KEY, persistence, type Restored } from './persistence';

export interface DraftPatch {
  readonly name?: string | undefined;
  readonly address?: Partial<Draft['address']> | undefined;
}

export interface Flow {
  /** The application last worked on; it survives the app. */
  readonly applicationId?: string | undefined;
  /** What is known of it; the server's word replaces all of it. */
  readonly facts: Facts;
  /** The application as the server last told it. Memory only: it holds masked personal data. */
  readonly application?: Application | undefined;
  /** The step on screen. */
  readonly currentStep?: StepId | undefined;
  readonly draft: Draft;
  /** Content of the device could not be read and was set aside. */
  readonly notice?: 'set-aside' | undefined;

  /**
   * Takes over what the server tells of an application. The draft goes once the application that it was typed for is
   * submitted or closed, and stays for all else: opening an older application costs nothing that was typed, and a new
   * choice begins with it.
   */
  adopt(application: Application): void;
  /**
   * Takes over what a list tells of the one worked on, which another visit or an answer that was lost may have moved on, and
   * drops those that were withdrawn.
   *
   * @param known `application` as it was when the list was asked for. If it is another by now, an answer that was asked for
   * later has come first, and the list is too old to tell anything.
   */
  learn(applications: readonly Application[], known: Application | undefined): void;
  /** An application was withdrawn: forgets it, if it is the one worked on, and what was typed for it. */
  drop(applicationId: string): void;
  /** Forgets the application worked on and whatever was typed. */
  forget(): void;
  showStep(step: StepId): void;
  /**
   * Keeps texts typed for the application worked on; parts that are not given stay. Name and address only, whatever else
   * the patch holds.
   */
  saveDraft(patch: DraftPatch): void;
  /** The user has read the notice: what was set aside is deleted. */
  dismissNotice(): void;
}

const nothing = {
  applicationId: undefined,
  facts: {},
  application: undefined,
  currentStep: undefined,
  draft: emptyDraft,
} as const;

function patched({ applicationId, draft }: Pick<Flow, 'applicationId' | 'draft'>, patch: DraftPatch): Draft {
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
function isDraftOver(application: Application, draft: Draft): boolean {
  const isOver = factsOf(application).submission || application.status === 'CLOSED';
  return isOver === true && draft.applicationId === application.id;
}

/** The flow's facts and the step on screen, kept on the device without personal data but the drafts of name and address. */
export const useFlow = create<Flow>()(
  persist<Flow, [], [], Restored>(
    (set, get) => ({
      ...nothing,
      notice: undefined,
      adopt: (application) =>
        set((flow) => {
          const isSame = flow.applicationId === application.id;
          return {
            applicationId: application.id,
            facts: factsOf(application),
            application,
            currentStep: isSame ? flow.currentStep : undefined,
            draft: isDraftOver(application, flow.draft) ? emptyDraft : flow.draft,
          };
        }),
      learn: (applications, known) => {
        if (get().application !== known) return;
        for (const application of applications) {
          if (isWithdrawn(application)) get().drop(application.id);
          else if (application.id === get().application?.id) get().adopt(application);
          // Not read in this visit yet: what was typed for it goes all the same.
          else if (isDraftOver(application, get().draft)) set({ draft: emptyDraft });
        }
      },
      drop: (applicationId) =>
        set((flow) => ({
          ...(flow.applicationId === applicationId && nothing),
          draft: flow.draft.applicationId === applicationId ? emptyDraft : flow.draft,
        })),
      forget: () => set(nothing),
      showStep: (currentStep) => set({ currentStep }),
      saveDraft: (patch) => set((flow) => ({ draft: patched(flow, patch) })),
      dismissNotice: () => {
        dropSetAside();
        set({ notice: undefined });
      },
    }),
    {
      name: KEPT_KEY,
      version: VERSION,
      storage: persistence,
      partialize: ({ applicationId, facts, currentStep, draft }): KeptFlow => ({
        applicationId,
        facts,
        currentStep,
        draft,
      }),
    },
  ),
);
