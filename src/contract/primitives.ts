import * as v from 'valibot';
import { characterCount } from '@/domain/name';
import { isInstant } from '@/domain/time';

/** What is told of a part that is of the wrong kind and has no words of its own. */
export const ILL_FORMED = '格式不正确，请核对后重新提交';

/** An amount of money: an integer number of 分, never negative, that arithmetic is exact with. 元 exists only where it is printed. */
export const money = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** An opaque identifier. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** An instant: ISO 8601 to the second with the fixed offset +08:00, e.g. `2026-03-02T09:30:00+08:00`. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/, '时间格式应为 2026-03-02T09:30:00+08:00'),
  v.check(isInstant, '没有这一天或这个时刻'),
);

/** A text a person typed: trimmed, not empty, at most `maxLength` characters as a person counts them (䶮 beyond the basic plane is one). */
export const typedText = (maxLength: number, label: string) =>
  v.pipe(
    v.string(`请填写${label}`),
    v.description(`At most ${maxLength} characters, blanks around them taken off.`),
    v.trim(),
    v.nonEmpty(`请填写${label}`),
    v.check((text) => characterCount(text) <= maxLength, `${label}最多 ${maxLength} 个字`),
  );

/** Consent to one named use of data; anything but `true` is a refusal and sends nothing. */
export const consent = v.literal(true, '需要您的同意才能继续');

/**
 * An object that a client sends. It is `v.object`, but a field left out is told in that field's own words: valibot would say
 * `Invalid key`, in English and the same for all.
 */
export const requestObject = <Entries extends v.ObjectEntries>(entries: Entries) =>
  noList(
    v.object(entries, (issue: v.ObjectIssue) => {
      const missing = issue.path?.[issue.path.length - 1]?.key;
      if (typeof missing !== 'string') return ILL_FORMED;
      const entry: unknown = entries[missing];
      const hasOwnWords = typeof entry === 'object' && entry !== null && 'message' in entry;
      return hasOwnWords && typeof entry.message === 'string' ? entry.message : '请填写这一项';
    }),
  );

/** A list is an object to valibot, and passes where all fields may be left out: to this schema it is none. */
function noList<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      schema['~run'](Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
  };
}
