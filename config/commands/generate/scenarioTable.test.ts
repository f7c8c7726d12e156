import { readFileSync } from 'node:fs';
import { scenarios } from '../../../mocks/scenarios';
import { SCENARIO_WORDS } from '../../../mocks/scenarios/inEnglish';
import { DOCUMENT, scenarioTable, withTable } from './scenarioTable';

it('tells of the scenarios as they are', () => {
  const written = readFileSync(DOCUMENT, 'utf8');
  const isFresh = written === withTable(written, scenarioTable());
  expect(isFresh ? 'fresh' : 'stale: run `npm run docs:scenarios`').toBe('fresh');
});

it('has a line for each scenario, and names each group once', () => {
  const lines = scenarioTable().split('\n').slice(2);
  expect(lines).toHaveLength(scenarios.length);
  const groups = lines.map((line) => line.split('|')[1]?.trim()).filter(Boolean);
  expect(groups).toEqual([...new Set(scenarios.map(({ group }) => group))]);
});

it('tells in English of the scenarios there are, and of no others', () => {
  expect(Object.keys(SCENARIO_WORDS).sort()).toEqual(scenarios.map(({ name }) => name).sort());
});

it('leaves all but the table as it stands, and wants its markers', () => {
  const before =
    'Above\n\n<!-- scenarios: written by `npm run docs:scenarios` -->\nold\n<!-- /scenarios -->\n\nBelow\n';
  const after = withTable(before, '| a |');
  expect(after).toBe(before.replace('\nold\n', '\n\n| a |\n\n'));
  expect(withTable(after, '| a |')).toBe(after);
  expect(() => withTable('Above\n', '| a |')).toThrow('must hold');
});
