import * as v from 'valibot';
import { characterCount } from '@/domain/name';
import { isInstant } from '@/domain/time';

/** What is told of a part that is of the wrong kind and has no words of its own. */
export const ILL_FORMED = '格式不正确，请核对后重新提交';

/** An amount of money: an integer number of 分, never negative, that arithmetic is exact with. 元 exists only where it is printed. */
export const money = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/**
 * A text of so many characters, counted as JSON Schema counts them for `minLength` and `maxLength`: a code point is one, so
 * that 李 and 𠮷 count alike. `v.minLength` and `v.maxLength` count UTF-16 units, and are for lists only.
 */
export const text = (minLength: number, maxLength: number, message?: string) =>
  v.pipe(
    v.string(message),
    v.check((value) => isWithin(value, minLength, maxLength), message),
    v.metadata({ minLength, maxLength }),
  );

function isWithin(value: string, minLength: number, maxLength: number): boolean {
  const count = characterCount(value);
  return count >= minLength && count <= maxLength;
}

/** An opaque identifier. */
export const id = text(1, 64);

/** The value of `Idempotency-Key`: what a header can carry, without blanks. */
export const submissionKey = v.pipe(v.string(), v.regex(/^[!-~]{1,200}$/));

/** An instant: ISO 8601 to the second with the fixed offset +08:00, e.g. `2026-03-02T09:30:00+08:00`. */
export const instant = v.pipe(
  v.string(),
  v.regex(
    /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+08:00$/,
    '时间格式应为 2026-03-02T09:30:00+08:00',
  ),
  v.check(isInstant, '没有这一天或这个时刻'),
  v.metadata({ format: 'date-time' }),
);

/**
 * A text a person typed, of `minLength` to `maxLength` characters as `text` counts them. Blanks around it are taken off first;
 * the API document, which can't say that, asks for a text without them.
 *
 * @param tooShort what is told of fewer characters; of none, it is that the field is empty.
 */
export const typedText = (maxLength: number, label: string, minLength = 1, tooShort?: string) =>
  v.pipe(
    v.string(`请填写${label}`),
    v.trim(),
    v.nonEmpty(`请填写${label}`),
    v.check((value) => characterCount(value) <= maxLength, `${label}最多 ${maxLength} 个字`),
    v.check((value) => characterCount(value) >= minLength, tooShort),
    v.metadata({ minLength, maxLength, pattern: TRIMMED }),
  );

/** A text that neither begins nor ends with a blank, as JSON Schema writes it. */
const TRIMMED = '^\\S(?:[\\s\\S]*\\S)?$';

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
export function noList<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      schema['~run'](Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
  };
}
