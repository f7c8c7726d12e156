import * as v from 'valibot';
import { ADMITTANCES, HISTORY_OUTCOMES, id, STEP_IDS } from '@/contract';
import { draftSchema, emptyDraft, keptDrafts } from './draft';

/** The version of what is written below. A change of shape raises it and adds a row to `migrations`. */
export const VERSION = 3;

const keptSchema = v.object({
  applicationId: v.optional(id),
  facts: v.object({
    admittance: v.optional(v.picklist(ADMITTANCES)),
    face: v.optional(v.picklist(['FACE', 'MANUAL'])),
    profile: v.optional(v.literal(true)),
    history: v.optional(v.picklist(HISTORY_OUTCOMES)),
    submission: v.optional(v.literal(true)),
  }),
  /** When the server was asked for these facts, in ms of the device's clock; an older answer does not replace them. */
  askedAt: v.optional(v.number()),
  currentStep: v.optional(v.picklist(STEP_IDS)),
  /** One for each application that something was typed for, the one typed on last first. */
  drafts: v.array(draftSchema),
});
/** What the device keeps of the flow between two visits: no ID number, phone or token, not even masked. */
export type KeptFlow = v.InferOutput<typeof keptSchema>;

export const nothingKept: KeptFlow = { facts: {}, drafts: [] };

/** How content of a version becomes content of the next. */
export type Migrations = Readonly<Record<number, (kept: unknown) => unknown>>;

const firstKept = v.looseObject({
  applicationId: v.optional(id),
  facts: v.looseObject({ profile: v.optional(v.literal(true)) }),
  draft: v.looseObject({}),
});
const secondKept = v.looseObject({ draft: draftSchema });

const migrations: Migrations = {
  // The first version did not tell for which application a draft was typed. It is taken for that of the one worked on,
  // unless the server keeps details for that one already: another's address must not stand in their place.
  1: (kept) => {
    const first = v.parse(firstKept, kept);
    const { applicationId, draft, facts } = first;
    return { ...first, draft: facts.profile ? emptyDraft : { ...draft, applicationId } };
  },
  // The second kept one draft, whatever application it was typed for.
  2: (kept) => {
    const { draft, ...second } = v.parse(secondKept, kept);
    return { ...second, drafts: keptDrafts([draft]) };
  },
};

const envelopeSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), state: v.unknown() });

/** The text to keep. */
export function writeKept(state: KeptFlow): string {
  return JSON.stringify({ version: VERSION, state });
}

/** Whether a newer version of the app wrote that text. */
export function isOfLaterVersion(text: string): boolean {
  try {
    return v.parse(envelopeSchema, JSON.parse(text)).version > VERSION;
  } catch {
    return false;
  }
}

/**
 * Reads what was kept, an older version migrated step by step. `undefined` where the text is corrupt, of a later version,
 * of an older one without a way up, or not ours.
 */
export function readKept(text: string, version = VERSION, ways = migrations): KeptFlow | undefined {
  try {
    const envelope = v.parse(envelopeSchema, JSON.parse(text));
    let state = envelope.state;
    for (let at = envelope.version; at !== version; at += 1) {
      const migrate = ways[at];
      if (at > version || !migrate) return undefined;
      state = migrate(state);
    }
    return v.parse(keptSchema, state);
  } catch {
    return undefined;
  }
}
