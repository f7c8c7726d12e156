/** Right answers made to break the contract, in turn in one of three ways. */
import * as v from 'valibot';

type Fields = Readonly<Record<string, unknown>>;

function cutOff(json: string): string {
  return json.slice(0, Math.max(1, Math.floor(json.length * 0.6)));
}

function wrongType(value: unknown): unknown {
  return typeof value === 'string' ? 0 : '错误的类型';
}

/** The body with one field spoiled so that the schema no longer takes it; `undefined` where there is no such field. */
function spoil(schema: v.GenericSchema, body: unknown, way: (fields: Fields, name: string) => Fields): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  if (Array.isArray(body)) {
    const [first, ...rest] = body;
    const fields: Fields = { ...first };
    const spoiled = Object.keys(fields).map((name) => [way(fields, name), ...rest]);
    return spoiled.filter((candidate) => !v.is(schema, candidate))[0];
  }
  const fields: Fields = { ...body };
  return Object.keys(fields)
    .map((name) => way(fields, name))
    .filter((candidate) => !v.is(schema, candidate))[0];
}

function without(fields: Fields, name: string): Fields {
  const rest = { ...fields };
  delete rest[name];
  return rest;
}

/**
 * @param turn how many answers were malformed before: a field missing, a field of the wrong type, JSON cut off, and again.
 * @returns what goes over the wire; it never fulfils the schema.
 */
export function malform(schema: v.GenericSchema, body: unknown, turn: number): string {
  const json = JSON.stringify(body);
  const ways = [without, (fields: Fields, name: string) => ({ ...fields, [name]: wrongType(fields[name]) })];
  const way = ways[turn % 3];
  const spoiled = way && spoil(schema, body, way);
  return spoiled === undefined ? cutOff(json) : JSON.stringify(spoiled);
}
