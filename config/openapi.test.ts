import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from './openapi';

const written = readFileSync(join(__dirname, '..', 'docs', 'openapi.json'), 'utf8');
const document = JSON.parse(written);

it('docs/openapi.json says what the contract says', () => {
  // Compared as one truth value: a difference of thousands of lines would hide the sentence that helps.
  const isFresh = written === openApiText();
  expect(isFresh ? 'fresh' : 'stale: run `npm run openapi`').toBe('fresh');
});

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

it('asks for a token everywhere but where the contract lets anyone in', () => {
  expect(document.security).toEqual([{ token: [] }]);
  expect(document.paths['/devices'].get.security).toEqual([]);
  expect(document.paths['/applications'].get.security).toBeUndefined();
});
