/**
 * A request's messages at the fields of a form with an address, which has two: `detail`, and `region` for the rest of it.
 *
 * @param messages by path in the request, e.g. `address.detail`; one whose field is none of `fields` is dropped.
 */
export function errorsAtFields<Field extends string>(
  messages: Readonly<Record<string, string>>,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const errors: Partial<Record<Field, string>> = {};
  for (const path of Object.keys(messages)) {
    const name = path === 'address.detail' ? 'detail' : path.split('.')[0] === 'address' ? 'region' : path;
    const field = fields.find((candidate) => candidate === name);
    const message = messages[path];
    if (field !== undefined && message) errors[field] ??= message;
  }
  return errors;
}
