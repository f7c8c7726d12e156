import * as v from 'valibot';
import { ADMITTANCES, HISTORY_OUTCOMES, id, STEP_IDS } from '@/contract';

/** The version of what is written below. A change of shape raises it and adds a row to `migrations`. */
export const VERSION = 2;

/** Typed texts that wait to be sent. Unfinished, so nothing about them is checked but that they are texts. */
export const draftSchema = v.object({
  /** The application that they were typed for. */
  applicationId: v.optional(id),
  name: v.string(),
  address: v.object({
    regionCode: v.string(),
    province: v.string(),
    city: v.string(),
    district: v.string(),
    detail: v.string(),
  }),
});
/** What was typed and not yet sent. An ID number and a phone are no part of it: they stay in the form's own memory. */
export type Draft = v.InferOutput<typeof draftSchema>;

const keptSchema = v.object({
  applicationId: v.optional(id),
  facts: v.object({
    admittance: v.optional(v.picklist(ADMITTANCES)),
    face: v.optional(v.picklist(['FACE', 'MANUAL'])),
    profile: v.optional(v.literal(true)),
    history: v.optional(v.picklist(HISTORY_OUTCOMES)),
    submission: v.optional(v.literal(true)),
  }),
  currentStep: v.optional(v.picklist(STEP_IDS)),
  draft: draftSchema,
});
/** What the device keeps of the flow between two visits: no ID number, phone or token, not even masked. */
export type KeptFlow = v.InferOutput<typeof keptSchema>;

/** How content of a version becomes content of the next. */
export type Migrations = Readonly<Record<number, (kept: unknown) => unknown>>;

const firstKept = v.looseObject({
  applicationId: v.optional(id),
  facts: v.looseObject({ profile: v.optional(v.literal(true)) }),
  draft: v.looseObject({}),
});

export const emptyDraft: Draft = {
  name: '',
  address: { regionCode: '', province: '', city: '', district: '', detail: '' },
};

const migrations: Migrations = {
  // The first version did not tell for which application a draft was typed. It is taken for that of the one worked on,
  // unless the server keeps details for that one already: another's address must not stand in their place.
  1: (kept) => {
    const first = v.parse(firstKept, kept);
    const { applicationId, draft, facts } = first;
    return { ...first, draft: facts.profile ? emptyDraft : { ...draft, applicationId } };
  },
};

const envelopeSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), state: v.unknown() });

/** The text to keep. */
export function writeKept(state: KeptFlow): string {
  return JSON.stringify({ version: VERSION, state });
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
