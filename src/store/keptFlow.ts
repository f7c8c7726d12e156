import * as v from 'valibot';
import { id } from '@/contract';
import { type Facts, isFacts } from '@/flow';
import { draftSchema } from './draft';

/** The version of what is written below. A change of shape raises it; what has another one is not read. */
export const VERSION = 3;

const keptSchema = v.object({
  applicationId: v.optional(id),
  facts: v.custom<Facts>(isFacts),
  /** When the server was asked for these facts, in ms of the device's clock; an older answer does not replace them. */
  askedAt: v.optional(v.number()),
  /** One for each application that something was typed for, the one typed on last first. */
  drafts: v.array(draftSchema),
});
/** What the device keeps of the flow between two visits: no ID number, phone or token, not even masked. */
export type KeptFlow = v.InferOutput<typeof keptSchema>;

export const nothingKept: KeptFlow = { facts: {}, drafts: [] };

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

/** Reads what was kept. `undefined` where the text is corrupt, of another version, or not ours. */
export function readKept(text: string): KeptFlow | undefined {
  try {
    const { version, state } = v.parse(envelopeSchema, JSON.parse(text));
    return version === VERSION ? v.parse(keptSchema, state) : undefined;
  } catch {
    return undefined;
  }
}
