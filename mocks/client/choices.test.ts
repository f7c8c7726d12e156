import { scenarios } from '../scenarios';
import { BEGINNINGS, FAULTS, groupScenarios, scenarioRows } from './choices';

test('every place to begin at and every fault has a name of its own in Chinese', () => {
  for (const titles of [BEGINNINGS.map(({ title }) => title), FAULTS.map(({ title }) => title)]) {
    expect(titles.filter((title) => !/^[一-龥]+$/.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('the scenarios stand by family, each once, the main road first', () => {
  const groups = groupScenarios(scenarioRows(scenarios));
  expect(groups[0]?.title).toBe('主流程');
  expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
  expect(groups.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual(scenarios.map(({ name }) => name));
});
