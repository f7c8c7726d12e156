/**
 * `npm run docs:scenarios`: writes the table of docs/scenarios.md, between its markers, from the scenarios themselves. With
 * `--check` it writes nothing and fails where the table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import { DEFAULT_SCENARIO, scenarios } from '../../../mocks/scenarios';
import { SCENARIO_WORDS } from '../../../mocks/scenarios/inEnglish';
import type { Scenario } from '../../../mocks/scenarios/scenario';

/** Where the table stands. */
export const DOCUMENT = join(__dirname, '../../../docs/scenarios.md');
const BEGIN = '<!-- scenarios: written by `npm run docs:scenarios` -->';
const END = '<!-- /scenarios -->';

function inEnglish({ name }: Scenario): string {
  const words = SCENARIO_WORDS[name];
  if (words === undefined) throw new Error(`mocks/scenarios/inEnglish.ts does not tell what happens in ${name}`);
  return words;
}

/** The table as text, a line for each scenario; a group is named once. */
export function scenarioTable(all: readonly Scenario[] = scenarios): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  const rows = all.map((scenario, index) => [
    scenario.group === all[index - 1]?.group ? '' : scenario.group,
    `\`${scenario.name}\`${scenario.name === DEFAULT_SCENARIO ? ' (default, 默认)' : ''}`,
    scenario.title,
    scenario.description,
    inEnglish(scenario),
  ]);
  const heads = ['group', 'name', 'title', '会发生什么', 'what happens'];
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * The document with its table as it should be.
 *
 * @throws Error where the markers are not there.
 */
export function withTable(document: string, table: string): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/scenarios.md must hold “${BEGIN}” and “${END}”`);
  return `${document.slice(0, from + BEGIN.length)}\n\n${table}\n\n${document.slice(to)}`;
}

export const command: Command = {
  usage: 'npm run docs:scenarios -- [options]',
  summary: 'writes the table of docs/scenarios.md',
  flags: { check: { description: 'writes nothing, and fails where the table is stale' } },
  run({ check }) {
    const before = readFileSync(DOCUMENT, 'utf8');
    const after = withTable(before, scenarioTable());
    if (!check) writeFileSync(DOCUMENT, after);
    else if (after !== before) throw new Error('docs/scenarios.md: the table is stale: run `npm run docs:scenarios`.');
  },
};

runMain(module, command);
