/** Requests made of the document: such as it allows, and such with one part changed, which it may forbid. */
import fc from 'fast-check';
import { type Known, madeOf } from './arbitrary';
import { allows, type Parameter, type PlacedOperation, type Schema } from './schema';
import type { Situation } from './situations';

export interface MadeRequest {
  readonly operation: PlacedOperation;
  readonly situation: Situation;
  readonly path: Readonly<Record<string, string>>;
  /** As texts, not yet encoded. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the operation takes none. */
  readonly body?: unknown;
}

const isWellFormed = (text: string) => !/[\ud800-\udfff]/u.test(text);

function bodySchema({ requestBody }: PlacedOperation) {
  return requestBody?.content['application/json']?.schema;
}

/** The parameters of one place, made as values. */
function parametersOf(
  { parameters = [] }: PlacedOperation,
  where: Parameter['in'],
  make: (parameter: Parameter) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const all = parameters.filter((one) => one.in === where);
  return fc.record(Object.fromEntries(all.map((one) => [one.name, make(one)])), {
    requiredKeys: all.filter(({ required }) => required).map(({ name }) => name),
  });
}

/** A value as a text, in the styles that the document uses. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

const texts = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));

function bodyOf(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const whole = (known.body ?? []).filter((value) => allows(schema, value));
  const made = madeOf(schema, known);
  return whole.length === 0 ? made : fc.oneof(made, fc.constantFrom(...whole));
}

/** A request that the document allows, of an operation in a situation. */
export function allowed(operation: PlacedOperation, situation: Situation): fc.Arbitrary<MadeRequest> {
  const { known, applicationIds, orderIds } = situation;
  const ids = operation.path.startsWith('/orders') ? orderIds : applicationIds;
  const there = { ...known, id: operation.path.startsWith('/devices') ? (known.deviceId ?? []) : ids };
  const make = ({ name, schema, in: where }: Parameter) => {
    const any = madeOf(schema).filter((value) => isWellFormed(textOf(value)));
    const values: readonly unknown[] = Object(there)[name] ?? [];
    if (values.length === 0) return any;
    // What is not there is 404, whatever else it is.
    return where === 'path' ? fc.constantFrom(...values) : fc.oneof(any, fc.constantFrom(...values));
  };
  const schema = bodySchema(operation);
  return fc
    .record({
      path: parametersOf(operation, 'path', make),
      query: parametersOf(operation, 'query', make),
      headers: parametersOf(operation, 'header', make),
      body: schema ? bodyOf(schema, there) : fc.constant(undefined),
    })
    .map(({ path, query, headers, body }) => ({
      operation,
      situation,
      path: texts(path),
      query: texts(query),
      headers: texts(headers),
      ...(schema ? { body } : {}),
    }));
}

/** Values of every kind, of which a part rarely takes any. */
const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 51, 1e16, '', ' ', 'x'],
  ...['2026-02-30T09:00:00+08:00', [], {}],
];
const ODD_TEXTS = [
  ...['', ' ', '0', '51', '9999', '-1', '+5', '05', '5.0', '1e1'],
  ...['x', ',', 'SHIPPED,', 'SHIPPED,NONE', 'null'],
];
const LONG = ['李'.repeat(501), '𠮷'.repeat(101), '1'.repeat(300)];

const change = fc.oneof(
  fc.constantFrom(...ODD, ...LONG).map((value) => () => value),
  fc
    .constantFrom('x', '李', '·', '1')
    .map((end) => (before: unknown) => (typeof before === 'string' ? before + end : end)),
  fc.constant((before: unknown) => (typeof before === 'string' ? before.slice(1) : undefined)),
  fc.constant((before: unknown) => (typeof before === 'string' ? before.slice(0, -1) : [before])),
  fc.constant(() => undefined),
);

/** The value with one of its parts changed, whichever `pick` says; a part that becomes `undefined` is left out. */
function changed(value: unknown, pick: number, way: (before: unknown) => unknown): unknown {
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const name = names[pick % (names.length + 1)];
  if (name === undefined) return way(value);
  const after = changed(Object(value)[name], Math.floor(pick / (names.length + 1)), way);
  const rest = Object.entries(Object(value)).filter(([each]) => each !== name);
  return Object.fromEntries(after === undefined ? rest : [...rest, [name, after]]);
}

/** A request with one part of its query or body changed. */
export function altered(operation: PlacedOperation, situation: Situation): fc.Arbitrary<MadeRequest> {
  const names = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  const request = allowed(operation, situation);
  if (names.length > 0) {
    const odd = fc.oneof(fc.constantFrom(...ODD_TEXTS, ...LONG), fc.string());
    return fc
      .tuple(request, fc.constantFrom(...names), odd)
      .map(([before, name, text]) => ({ ...before, query: { ...before.query, [name]: text } }));
  }
  return fc
    .tuple(request, fc.nat(1000), change)
    .map(([before, pick, way]) => ({ ...before, body: changed(before.body, pick, way) ?? null }));
}

/** The same request, which fast-check tells in a line where it fails, and not with the whole world it was made in. */
export function inWords(request: MadeRequest): MadeRequest {
  const { operation, situation, path, query, headers, body } = request;
  const words = `${operation.operationId}, ${situation.name}: ${JSON.stringify({ path, query, headers, body })}`;
  return Object.assign({ ...request }, { [fc.toStringMethod]: () => words });
}

/** What a text of a query is to the document: the value that it is written for. */
function valueIn(schema: Parameter['schema'], text: string): unknown {
  if (schema.type === 'array') return text.split(',');
  return schema.type === 'integer' && /^-?(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}

/** Whether the document allows a request. */
export function isAllowed({ operation, query, body }: MadeRequest): boolean {
  const isQueryAllowed = (operation.parameters ?? [])
    .filter((one) => one.in === 'query')
    .every(({ name, schema }) => query[name] === undefined || allows(schema, valueIn(schema, query[name])));
  const schema = bodySchema(operation);
  return isQueryAllowed && (!schema || allows(schema, body));
}

/** The request with the blanks around its texts taken off, as a server may before it looks at them. */
export function trimmed(request: MadeRequest): MadeRequest {
  const strip = (value: unknown): unknown => {
    if (typeof value === 'string') return value.trim();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, strip(part)]));
  };
  return 'body' in request ? { ...request, body: strip(request.body) } : request;
}
