/** A part of a query as a client has it. */
export type QueryValue = string | number | readonly string[];

/** A part of a query as it stands in an address, not yet encoded: lists with commas between (`style: form`, `explode: false`). */
export function queryText(value: QueryValue): string {
  return String(value);
}
