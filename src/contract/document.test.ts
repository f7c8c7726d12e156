import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openApiText } from '../../config/commands/generate/openapi';

test('docs/openapi.json, which others build on, says what the contract says', () => {
  const written = readFileSync(path.resolve(__dirname, '../../docs/openapi.json'), 'utf8');
  // Compared as one truth value: a difference of thousands of lines would hide the sentence that helps.
  const isFresh = written === openApiText();
  expect(isFresh ? 'fresh' : 'stale: run `npm run openapi`').toBe('fresh');
});
