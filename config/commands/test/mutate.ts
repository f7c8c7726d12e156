/**
 * `npm run mutate`: changes the rules of renting in small ways, one at a time, and counts how many of these changes the tests
 * of the same folder notice. Outside CI: it takes from minutes (`flow`) to an hour.
 */
import { type Command, runMain, ToldFailure, UsageError, type Values } from '../../../mocks/cli/arguments';
import { withProgress } from '../terminal/progress';
import { mutationTable } from './mutation/mutationTable';
import { rooms } from './mutation/rooms';

/** A score below this fails, %. */
const GOAL = 90;

/** A mutant that loops for ever is ended after this, ms; on a busy machine a test takes its time. */
const ENDLESS_MS = 60_000;

function chosenRooms(name: string | undefined) {
  const all = Object.entries(rooms);
  const chosen = name === undefined ? all : all.filter(([one]) => one === name);
  if (chosen.length === 0)
    throw new UsageError(
      `--room is "${name}", not one of ${Object.keys(rooms).join(', ')}; --help lists what there is.`,
    );
  return chosen;
}

async function mutate({ room }: Values): Promise<void> {
  const { Stryker } = await import('@stryker-mutator/core');
  const scores: number[] = [];
  const chosen = chosenRooms(room);
  for (const [place, [name, { folder, tests = folder, project, mutated }]] of chosen.entries()) {
    process.env.MUTATION_TESTS = tests;
    process.env.MUTATION_PROJECT = project;
    console.log(`\n── ${place + 1} of ${chosen.length}, ${name}`);
    const stryker = new Stryker({
      mutate: mutated
        .map((pattern) => `${folder}/${pattern}`)
        .concat(`!${folder}/**/*.test.ts`, `!${folder}/**/*.test.tsx`),
      testRunner: 'jest',
      plugins: ['@stryker-mutator/jest-runner'],
      jest: { projectType: 'custom', configFile: 'config/commands/test/mutation/jest.config.cjs' },
      coverageAnalysis: 'perTest',
      concurrency: 1,
      timeoutMS: ENDLESS_MS,
      reporters: ['progress-append-only'],
      allowConsoleColors: false,
      tempDirName: 'coverage/mutation',
      ignorePatterns: ['docs/screens', 'docs/decisions', 'findings'],
    });
    const results = await withProgress(`Changing ${folder}`, () => stryker.runMutationTest(), { showsItself: true });
    const { table, score } = mutationTable(results);
    console.log(table);
    scores.push(score);
  }
  if (scores.some((score) => score < GOAL)) throw new ToldFailure();
}

export const command: Command = {
  usage: 'npm run mutate -- [options]',
  summary: 'counts the changed rules that the nearest tests notice',
  flags: {
    room: { value: 'NAME', description: `one of ${Object.keys(rooms).join(', ')}; all of them where absent` },
  },
  run: mutate,
};

runMain(module, command);
