/**
 * `npm run docs:scenarios`: writes the table of scenarios into both READMEs, between its markers, from the scenarios themselves.
 * With `--check` it writes nothing and fails where a table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import { DEFAULT_SCENARIO, scenarios } from '../../../mocks/scenarios';
import { SCENARIO_WORDS } from '../../../mocks/scenarios/inEnglish';
import type { Scenario } from '../../../mocks/scenarios/scenario';

const ROOT = join(__dirname, '../../..');
const BEGIN = '<!-- scenarios: written by `npm run docs:scenarios` -->';
const END = '<!-- /scenarios -->';

interface Language {
  readonly file: string;
  readonly heads: readonly string[];
  readonly isDefault: string;
  readonly tell: (scenario: Scenario) => string;
}

function inEnglish({ name }: Scenario): string {
  const words = SCENARIO_WORDS[name];
  if (words === undefined) throw new Error(`mocks/scenarios/inEnglish.ts does not tell what happens in ${name}`);
  return words;
}

/** A README of each language, and what its table says of a scenario. */
export const LANGUAGES: readonly Language[] = [
  {
    file: 'README.md',
    heads: ['group', 'name', 'title', 'what happens'],
    isDefault: ' (default)',
    tell: inEnglish,
  },
  {
    file: 'README.zh-CN.md',
    heads: ['分组', '名称', '标题', '会发生什么'],
    isDefault: '（默认）',
    tell: ({ description }) => description,
  },
];

/** The table as text, a line for each scenario; a group is named once. */
export function tableOf({ heads, isDefault, tell }: Language, all: readonly Scenario[] = scenarios): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  const rows = all.map((scenario, index) => [
    scenario.group === all[index - 1]?.group ? '' : scenario.group,
    `\`${scenario.name}\`${scenario.name === DEFAULT_SCENARIO ? isDefault : ''}`,
    scenario.title,
    tell(scenario),
  ]);
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * A README with its table as it should be.
 *
 * @throws Error where the markers are not there.
 */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`A README must hold “${BEGIN}” and “${END}”`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

export const command: Command = {
  usage: 'npm run docs:scenarios -- [options]',
  summary: 'writes the table of scenarios into both READMEs',
  flags: { check: { description: 'writes nothing, and fails where a table is stale' } },
  run({ check }) {
    const stale = LANGUAGES.filter((language) => {
      const file = join(ROOT, language.file);
      const before = readFileSync(file, 'utf8');
      const after = withTable(before, tableOf(language));
      if (!check) writeFileSync(file, after);
      return after !== before;
    });
    if (!check || stale.length === 0) return;
    const files = stale.map(({ file }) => file).join(' and ');
    throw new Error(`${files}: the table of scenarios is stale: run \`npm run docs:scenarios\`.`);
  },
};

runMain(module, command);
