import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const written = readFileSync(join(__dirname, '../../..', 'docs', 'openapi.json'), 'utf8');
const document = JSON.parse(written);

it('refers only to schemas that are there', () => {
  const references = [...written.matchAll(/"\$ref": "#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((name) => !(name && name in document.components.schemas))).toEqual([]);
});

it('tells what a submission wants and how it may fail', () => {
  const { post } = document.paths['/applications/{id}/submission'];
  const wanted = post.parameters.map(({ name, in: place, required }: Record<string, unknown>) => [
    name,
    place,
    required,
  ]);
  expect(wanted).toEqual([
    ['id', 'path', true],
    ['Idempotency-Key', 'header', true],
  ]);
  expect(Object.keys(post.responses)).toEqual(['202', '400', '401', '404', '409', '413', '415', '422', '429', '500']);
  expect(post.responses['409'].description).toBe('OUT_OF_STOCK or STEP_INCOMPLETE or WRONG_STATE');
});

interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  parameters?: { name: string; style?: string; explode?: boolean; schema: object }[];
  requestBody?: object;
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}

const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((path) => Object.values(path));
const parameter = (path: string, name: string) =>
  document.paths[path].get.parameters.find((one: { name: string }) => one.name === name);
const { schemas } = document.components;

it('names every operation, in a group that is told, with a line about it', () => {
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const groups = document.tags.map(({ name }: { name: string }) => name);
  for (const { tags, summary } of operations) {
    expect(groups).toEqual(expect.arrayContaining(tags));
    expect(tags).toHaveLength(1);
    expect(summary.length).toBeGreaterThan(5);
  }
  expect(new Set(operations.flatMap(({ tags }) => tags)).size).toBe(groups.length);
});

it('names its licence', () => {
  expect(document.info.license).toEqual({ name: 'MIT', identifier: 'MIT' });
});

it('says of every query what it takes, as a schema', () => {
  for (const path of ['/devices', '/orders']) {
    expect(parameter(path, 'limit').schema).toEqual({ type: 'integer', minimum: 1, maximum: 50, default: 20 });
    expect(parameter(path, 'cursor').schema).toEqual({ type: 'string', minLength: 1, maxLength: 200 });
  }
  expect(parameter('/devices', 'query').schema).toEqual({ type: 'string', minLength: 0, maxLength: 50 });
  expect(parameter('/orders', 'status')).toMatchObject({
    style: 'form',
    explode: false,
    schema: { type: 'array', minItems: 1, items: { enum: expect.arrayContaining(['TO_SHIP', 'CANCELLED']) } },
  });
});

it.each([
  ['AppealRequest', 'message', { minLength: 1, maxLength: 500, pattern: '^\\S(?:[\\s\\S]*\\S)?$' }],
  ['Address', 'detail', { minLength: 5, maxLength: 100 }],
  ['Address', 'district', { minLength: 0, maxLength: 20 }],
  ['ProfileRequest', 'name', { maxLength: 50, pattern: expect.stringContaining('·') }],
  ['ProfileRequest', 'idNumber', { pattern: '^[1-9]\\d{16}[\\dXx]$', format: 'gb11643' }],
  ['ProfileRequest', 'phone', { pattern: '^1[3-9]\\d{9}$' }],
  ['Order', 'createdAt', { format: 'date-time' }],
  ['RenewalRequest', 'leaseEnd', { format: 'date-time' }],
])('%s.%s has its limits and its format as a schema', (name, field, expected) => {
  expect(schemas[name].properties[field]).toMatchObject(expected);
});

it('tells paying an instalment from settling an inspection', () => {
  const { schema } = document.paths['/orders/{id}/payment'].post.requestBody.content['application/json'];
  expect(schema.$ref).toBe('#/components/schemas/PaymentRequest');
  const kinds = schemas.PaymentRequest.oneOf.map(
    ({ $ref }: { $ref: string }) => schemas[$ref.split('/').slice(-1)[0] ?? ''],
  );
  expect(kinds.map(({ required, properties }: Record<string, never>) => [required, properties])).toMatchObject([
    [['for', 'number', 'amount'], { for: { const: 'INSTALLMENT' }, number: { type: 'integer', minimum: 1 } }],
    [['for', 'amount'], { for: { const: 'SETTLEMENT' } }],
  ]);
});

it('tells of every operation how it may fail, by the codes of each status', () => {
  for (const { operationId, responses, requestBody, parameters } of operations) {
    const statuses = Object.keys(responses);
    expect([operationId, ...statuses]).toEqual(expect.arrayContaining(['429', '500']));
    if (requestBody) expect([operationId, ...statuses]).toEqual(expect.arrayContaining(['400', '413', '422']));
    if (parameters) expect([operationId, ...statuses]).toContain('404');
    for (const status of statuses.filter((one) => Number(one) >= 400)) {
      const { description, content } = responses[status] ?? { description: '', content: {} };
      expect(content['application/problem+json']?.schema).toEqual({
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { properties: { status: { const: Number(status) }, code: { enum: description.split(' or ') } } },
        ],
      });
    }
  }
});

it('asks for a token everywhere but where the contract lets anyone in', () => {
  expect(document.security).toEqual([{ token: [] }]);
  expect(document.paths['/devices'].get.security).toEqual([]);
  expect(document.paths['/applications'].get.security).toBeUndefined();
});
