/**
 * Writes docs/openapi.json, the API as OpenAPI 3.1, from the contract's table of endpoints. With `--check` it writes nothing and
 * fails where the file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { type Command, runMain } from '../mocks/cli/arguments';
import * as contract from '../src/contract';
import { BASE_PATH, type Endpoint, endpoints, PROBLEM_STATUS, type ProblemCode } from '../src/contract';

const FILE = join(__dirname, '..', 'docs', 'openapi.json');

type Json = Record<string, unknown>;

/** The contract's exported objects by the names they get in the document: `deviceCard` → `DeviceCard`. */
function namedSchemas(): Record<string, v.GenericSchema> {
  const isObjectSchema = (value: unknown): value is v.GenericSchema =>
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema' && 'entries' in value;
  const named: Record<string, v.GenericSchema> = {};
  for (const [name, value] of Object.entries<unknown>(contract)) {
    // What comes in a query is told as parameters.
    if (isObjectSchema(value) && !name.endsWith('Query')) named[name.charAt(0).toUpperCase() + name.slice(1)] = value;
  }
  return named;
}

const definitions = namedSchemas();

/** Bodies and answers: checks that JSON Schema cannot say (the ID number's check digit) are left to the contract. */
const BODIES: ConversionConfig = {
  target: 'draft-2020-12',
  ignoreActions: ['check', 'trim', 'to_upper_case'],
  definitions,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

/** Queries: as the client sends them, before they are made into numbers and lists. */
const QUERIES: ConversionConfig = { target: 'draft-2020-12', typeMode: 'input' };

/** A schema as it stands in the document, where the dialect is said once for all. */
function schemaOf(schema: v.GenericSchema, config: ConversionConfig): Json {
  const { $schema: _dialect, $defs: _definitions, ...rest } = toJsonSchema(schema, config);
  return rest;
}

function problemCodes(endpoint: Endpoint): ProblemCode[] {
  const codes: ProblemCode[] = [...(endpoint.problems ?? []), 'RATE_LIMITED', 'INTERNAL'];
  if (!endpoint.anonymous) codes.push('UNAUTHENTICATED');
  if (endpoint.body) codes.push('BAD_JSON', 'INVALID', 'TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  if (endpoint.query) codes.push('INVALID');
  return codes;
}

/** The error answers of an endpoint: one for each status, naming the codes it may carry. */
function problemResponses(endpoint: Endpoint): Json {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of problemCodes(endpoint)) {
    const status = PROBLEM_STATUS[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  const responses: Json = {};
  for (const [status, codes] of byStatus) {
    responses[status] = {
      description: [...codes].sort().join(' or '),
      ...(codes.has('RATE_LIMITED') && {
        headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
      }),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
}

function parameters(endpoint: Endpoint): Json[] {
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = endpoint.query ? toJsonSchema(endpoint.query, QUERIES) : undefined;
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: query?.required?.includes(name) ?? false,
    schema,
  }));
  const inHeader = endpoint.idempotencyKey
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'The same key answers the same: a repeated submission makes no second one',
          schema: { type: 'string' },
        },
      ]
    : [];
  return [...inPath, ...inQuery, ...inHeader];
}

function operation(name: string, endpoint: Endpoint): Json {
  const all = parameters(endpoint);
  const responses: Json = {};
  for (const status of endpoint.status) {
    responses[status] = {
      description: endpoint.status[0] === status ? endpoint.summary : 'What was there already',
      content: { 'application/json': { schema: schemaOf(endpoint.response, BODIES) } },
    };
  }
  return {
    operationId: name,
    summary: endpoint.summary,
    ...(endpoint.anonymous && { security: [] }),
    ...(all.length > 0 && { parameters: all }),
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, BODIES) } } },
    }),
    responses: { ...responses, ...problemResponses(endpoint) },
  };
}

/** The document as text. */
export function openApiText(): string {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(name, endpoint) };
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: '信用租机 API',
      version: '1',
      description:
        'Between the mini-program and its backend. Money is an integer number of 分; times are ISO 8601 with +08:00. Generated from src/contract; do not edit.',
    },
    servers: [{ url: BASE_PATH }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'From `POST /session`' } },
      schemas: toJsonSchemaDefs(definitions, BODIES),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export const command: Command = {
  usage: 'npm run openapi -- [options]',
  summary: 'writes docs/openapi.json from the contract',
  flags: { check: { description: 'writes nothing, and fails where the file is stale' } },
  run({ check }) {
    const text = openApiText();
    if (!check) return writeFileSync(FILE, text);
    // A file that is not there is as stale as one that says something else.
    const written = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
    if (written === text) return;
    throw new Error(
      'docs/openapi.json does not say what src/contract says: run `npm run openapi` and commit the result.',
    );
  },
};

runMain(module, command);
