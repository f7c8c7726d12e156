/** What came of a mutation run, in Markdown: a row for each file, then each mutant that nobody noticed. */
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const count = (results: readonly MutantResult[], statuses: readonly string[]) =>
  results.filter(({ status }) => statuses.includes(status)).length;

/** @returns the table, and the share of mutants that were noticed, %. */
export function mutationTable(results: readonly MutantResult[]): { readonly table: string; readonly score: number } {
  const files = [...new Set(results.map(({ fileName }) => fileName))].sort();
  const rowOf = (name: string, mutants: readonly MutantResult[]) => {
    const noticed = count(mutants, NOTICED);
    const score = (100 * noticed) / Math.max(1, noticed + count(mutants, MISSED));
    return { score, row: `| ${name} | ${noticed} | ${count(mutants, MISSED)} | ${score.toFixed(1)} % |` };
  };
  const short = (fileName: string) => path.relative(process.cwd(), fileName);
  const whole = rowOf('all', results);
  const missed = results.filter(({ status }) => MISSED.includes(status));
  const table = [
    '| file | noticed | missed | score |',
    '| --- | --- | --- | --- |',
    ...files.map(
      (file) =>
        rowOf(
          short(file),
          results.filter(({ fileName }) => fileName === file),
        ).row,
    ),
    whole.row,
    '',
    ...missed.map(
      ({ fileName, location, mutatorName, replacement }) =>
        `${short(fileName)}:${location.start.line} ${mutatorName} → ${replacement ?? ''}`,
    ),
  ].join('\n');
  return { table, score: whole.score };
}
