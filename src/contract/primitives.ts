import * as v from 'valibot';

/** An amount of money: an integer number of 分, never negative. 元 exists only where it is printed. */
export const money = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An opaque identifier. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** An instant: ISO 8601 to the second with the fixed offset +08:00, e.g. `2026-03-02T09:30:00+08:00`. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/, '时间格式应为 2026-03-02T09:30:00+08:00'),
);

/** A text a person typed: trimmed, not empty, at most `maxLength` characters. */
export const typedText = (maxLength: number, label: string) =>
  v.pipe(
    v.string(`请填写${label}`),
    v.trim(),
    v.nonEmpty(`请填写${label}`),
    v.maxLength(maxLength, `${label}最多 ${maxLength} 个字`),
  );

/** Consent to one named use of data; anything but `true` is a refusal and sends nothing. */
export const consent = v.literal(true, '需要您的同意才能继续');
