/** docs/openapi.json as far as requests are made of it, and what it says of a value. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { isAdult, isIdNumber } from '../../src/domain/idNumber';
import { parseInstant } from '../../src/domain/time';

/** A schema of JSON Schema 2020-12, as the document holds them. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly style?: 'form';
  readonly explode?: false;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const document: Document = JSON.parse(readFileSync(path.resolve(__dirname, '../../docs/openapi.json'), 'utf8'));

/** The operations with their methods and paths. */
export const operations = Object.entries(document.paths).flatMap(([where, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ ...operation, path: where, method: method.toUpperCase() })),
);
export type PlacedOperation = (typeof operations)[number];

/** Where the mocked worlds begin: what is 18 years old then is so in all of them. */
const BEGINNING = parseInstant('2026-03-02T09:30:00+08:00');

const ajv = new Ajv2020({ strictTypes: false, allErrors: false });
addFormats(ajv);
// As the document describes it.
ajv.addFormat('gb11643', (text) => isIdNumber(text, BEGINNING) && isAdult(text, BEGINNING));
ajv.addVocabulary(['openapi', 'info', 'servers', 'tags', 'security', 'paths', 'components']);
ajv.addSchema(document, 'api');

/** The schema that a `$ref` names. */
export function resolved(schema: Schema): Schema {
  const { $ref } = schema;
  const found = typeof $ref === 'string' ? document.components.schemas[$ref.split('/').slice(-1)[0] ?? ''] : schema;
  if (!found) throw new Error(`${$ref} is not in the document`);
  return found;
}

const compiled = new Map<Schema, (value: unknown) => boolean>();

/** Whether the document allows a value. */
export function allows(schema: Schema, value: unknown): boolean {
  const known = compiled.get(schema);
  if (known) return known(value);
  // References are into the document, not into the part of it that is compiled.
  const check = ajv.compile<unknown>(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')));
  compiled.set(schema, check);
  return check(value);
}
