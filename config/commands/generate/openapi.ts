/**
 * Writes docs/openapi.json, the API as OpenAPI 3.1, from the contract's table of endpoints, and from it the types of the client
 * that the tests use, which are not in git. With `--check` it leaves the document alone, and fails where that is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import * as contract from '../../../src/contract';
import {
  BASE_PATH,
  type Endpoint,
  endpoints,
  id,
  PROBLEM_STATUS,
  type ProblemCode,
  submissionKey,
} from '../../../src/contract';

const FILE = join(__dirname, '../../..', 'docs', 'openapi.json');
/** Beside what imports it, where the compiler and the import rules find it; git passes over it. */
const TYPES = join(__dirname, '../../..', 'test', 'document', 'openapi.d.ts');

type Json = Record<string, unknown>;

/** The groups of operations, by the first part of their paths. */
const TAGS: Readonly<Record<string, string>> = {
  session: 'Login',
  devices: 'What is on offer',
  agreement: 'The lease agreement',
  support: 'Customer service',
  applications: 'An application, from the choice of a device to the signing',
  orders: 'An order, from the signing to its end',
};

function tagOf({ path }: Endpoint): string {
  const tag = path.split('/')[1] ?? '';
  if (!TAGS[tag]) throw new Error(`Say in TAGS what the operations below /${tag} are.`);
  return tag;
}

/** The contract's exported objects, and choices of them, by the names they get in the document: `deviceCard` → `DeviceCard`. */
function namedSchemas(): Record<string, v.GenericSchema> {
  const isObjectSchema = (value: unknown): value is v.GenericSchema => {
    const { kind, type } = Object(value);
    return kind === 'schema' && (type === 'object' || type === 'variant');
  };
  const named: Record<string, v.GenericSchema> = {};
  for (const [name, value] of Object.entries<unknown>(contract)) {
    // What comes in a query is told as parameters.
    if (isObjectSchema(value) && !name.endsWith('Query')) named[name.charAt(0).toUpperCase() + name.slice(1)] = value;
  }
  return named;
}

const definitions = namedSchemas();

/** What a check means to JSON Schema stands beside it as metadata; `npm run fuzz` finds one of which that is not so. */
const COMMON: ConversionConfig = { target: 'draft-2020-12', ignoreActions: ['check', 'trim', 'to_upper_case'] };

/** Bodies and answers. */
const BODIES: ConversionConfig = {
  ...COMMON,
  definitions,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

/** What a request has beside its body: as the client sends it, before defaults are filled in. */
const QUERIES: ConversionConfig = { ...COMMON, typeMode: 'input' };

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

/** A problem of one status, with the codes that an endpoint gives it. */
function problemSchema(status: number, codes: readonly ProblemCode[]): Json {
  const narrowed = { properties: { status: { const: status }, code: { enum: codes } } };
  return { allOf: [{ $ref: '#/components/schemas/Problem' }, narrowed] };
}

/** The error answers of an endpoint: one for each status, naming the codes it may carry. */
function problemResponses(endpoint: Endpoint): Json {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of problemCodes(endpoint)) {
    const status = PROBLEM_STATUS[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  const responses: Json = {};
  for (const [status, all] of byStatus) {
    const codes = [...all].sort();
    responses[status] = {
      description: codes.join(' or '),
      ...(all.has('RATE_LIMITED') && {
        headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } } },
      }),
      content: { 'application/problem+json': { schema: problemSchema(status, codes) } },
    };
  }
  return responses;
}

function parameters(endpoint: Endpoint): Json[] {
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(id, QUERIES),
  }));
  const query = endpoint.query ? toJsonSchema(endpoint.query, QUERIES) : undefined;
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, of]) => {
    const { description, ...schema } = Object(of);
    return {
      name,
      in: 'query',
      required: query?.required?.includes(name) ?? false,
      ...(description && { description }),
      // As `queryText` writes a list.
      ...(schema.type === 'array' && { style: 'form', explode: false }),
      schema,
    };
  });
  const inHeader = endpoint.idempotencyKey
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'The same key answers the same: a repeated submission makes no second one',
          schema: schemaOf(submissionKey, QUERIES),
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
    tags: [tagOf(endpoint)],
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
        'Between the mini-program and its backend. Money is an integer number of 分; times are ISO 8601 with +08:00. A length of a text counts code points. What a request holds beyond what is named here is not looked at. Generated from src/contract; do not edit.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: BASE_PATH }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'From `POST /session`' } },
      schemas: toJsonSchemaDefs(definitions, BODIES),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The types of the document for a client that is made of it, by a public generator. */
async function typesText(document: string): Promise<string> {
  const { astToString, default: openapiTs } = await import('openapi-typescript');
  const types = astToString(await openapiTs(document));
  return `/** Made of docs/openapi.json by openapi-typescript (\`npm run openapi\`). */\n\n${types}`;
}

export const command: Command = {
  usage: 'npm run openapi -- [options]',
  summary: 'writes docs/openapi.json from the contract, and the types of the client that is made of it',
  flags: { check: { description: 'leaves docs/openapi.json alone, and fails where it is stale' } },
  async run({ check }) {
    const text = openApiText();
    writeFileSync(TYPES, await typesText(text));
    if (!check) writeFileSync(FILE, text);
    else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text)
      throw new Error('docs/openapi.json is not what src/contract says. Run `npm run openapi` and commit the result.');
  },
};

runMain(module, command);
