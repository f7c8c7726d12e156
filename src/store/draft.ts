import * as v from 'valibot';
import { id } from '@/contract';

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

export const emptyDraft: Draft = {
  name: '',
  address: { regionCode: '', province: '', city: '', district: '', detail: '' },
};

/** Names and addresses of so many applications are kept at most: who begins more has long left the oldest. */
const MOST_DRAFTS = 5;

/** Whether anything was typed into it. One that names its application was: its texts may have been taken out. */
function isTyped({ applicationId, name, address }: Draft): boolean {
  const { province, city, district, detail } = address;
  return applicationId !== undefined || name !== '' || [province, city, district, detail].some((text) => text !== '');
}

/** Those to keep: one for each application, the first one where there are several. */
export function keptDrafts(drafts: readonly Draft[]): Draft[] {
  const isFirst = (draft: Draft) => draftFor(drafts, draft.applicationId) === draft;
  return drafts.filter((draft) => isTyped(draft) && isFirst(draft)).slice(0, MOST_DRAFTS);
}

/** The one typed for that application. */
export function draftFor(drafts: readonly Draft[], applicationId: string | undefined): Draft | undefined {
  return drafts.find((draft) => draft.applicationId === applicationId);
}
