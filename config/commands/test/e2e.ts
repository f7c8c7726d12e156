/**
 * `npm run e2e`: the journeys in a browser, on H5 and on the Alipay package in the simulator. Hands everything on the
 * command line to Playwright, as in `npm run e2e -- -g approved`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Command, runMain, ToldFailure, UsageError } from '../../../mocks/cli/arguments';
import { freshCompiled } from '../../checks/antCompiler';
import { serveSimulator } from '../serve/simulator';
import { withProgress } from '../terminal/progress';
import { ensureChromium } from './chromium';
import { freshDemo, run, serveDemo } from './demo';
import { answerTests } from './testFiles';

const PLAYWRIGHT = [require.resolve('@playwright/test/cli'), 'test'];

/** With these, Playwright waits for a person, also where it is only to list. */
const INTERACTIVE = /^--(ui|debug)/;

/**
 * Asks Playwright whether it takes the arguments, before anything is built for them.
 *
 * @throws UsageError with what it says, where it does not, or where they choose no test.
 */
async function checkArguments(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.some((argument) => INTERACTIVE.test(argument))) return;
  const listing = spawn(process.execPath, [...PLAYWRIGHT, ...args, '--list', '--reporter=list']);
  let said = '';
  for (const stream of [listing.stdout, listing.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const [code] = await once(listing, 'close');
  if (code !== 0) throw new UsageError(said.split('\n').find((line) => /^error:/i.test(line)) ?? said.trim());
}

async function runJourneys(args: readonly string[]): Promise<void> {
  await checkArguments(args);
  const chromium = ensureChromium();
  // Side by side, for each of the two builds keeps one core busy.
  const [compiled] = await Promise.all([freshCompiled('alipay'), freshDemo()]);
  const demo = await serveDemo(answerTests);
  const simulator = await serveSimulator(compiled, 0, { first: answerTests });
  try {
    const walk = async () => {
      const code = await run(process.execPath, [...PLAYWRIGHT, ...args], {
        CHROMIUM_PATH: chromium,
        E2E_ORIGIN: demo.origin,
        SIMULATOR_ORIGIN: simulator.origin,
      });
      if (code !== 0) throw new ToldFailure();
    };
    await withProgress(['Journeys in the browser', ...args].join(' '), walk, { showsItself: true });
  } finally {
    demo.stop();
    simulator.stop();
  }
}

export const command: Command = {
  usage: 'npm run e2e -- [arguments of Playwright]',
  summary: 'walks the journeys in a browser, as in npm run e2e -- -g approved',
  handsTo: 'Playwright',
  run: (_, args) => runJourneys(args),
};

runMain(module, command);
