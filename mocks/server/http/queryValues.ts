/** A query comes as texts; its schema speaks of numbers and lists. */
import type * as v from 'valibot';

/** A whole number as `limit` is written: decimal digits alone. What is not written so stays a text, and the schema refuses it. */
const WHOLE = /^(?:0|[1-9]\d{0,15})$/;

/** What a text is to become, by the schema's kind of the part. */
const READ: Readonly<Record<string, (text: string) => unknown>> = {
  number: (text) => (WHOLE.test(text) ? Number(text) : text),
  array: (text) => text.split(','),
};

/** The kind of a schema below `v.optional`. */
function kindOf(schema: unknown): string {
  const { type, wrapped } = Object(schema);
  return wrapped === undefined ? String(type) : kindOf(wrapped);
}

/** The parts of a query that its schema names, each as a value of the kind that the schema wants; the others are left out. */
export function queryValues(
  { entries }: v.ObjectSchema<v.ObjectEntries, undefined>,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(entries)) {
    const text = texts[name];
    if (text !== undefined) values[name] = READ[kindOf(entries[name])]?.(text) ?? text;
  }
  return values;
}
