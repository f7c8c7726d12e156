/**
 * `npm run e2e`: the journeys in a browser, on H5 and on the Alipay package in the simulator. Hands everything on the
 * command line to Playwright, as in `npm run e2e -- -g approved`.
 */
import { freshCompiled } from './antCompiler';
import { ensureChromium } from './chromium';
import { freshDemo, run, serveDemo } from './demo';
import { serveSimulator } from './simulator';
import { answerTests } from './testFiles';

async function runJourneys(): Promise<number> {
  const chromium = ensureChromium();
  // Side by side, for each of the two builds keeps one core busy.
  const [compiled] = await Promise.all([freshCompiled('alipay'), freshDemo()]);
  const demo = await serveDemo(answerTests);
  const simulator = await serveSimulator(compiled, 0, { first: answerTests });
  try {
    return await run(process.execPath, [require.resolve('@playwright/test/cli'), 'test', ...process.argv.slice(2)], {
      CHROMIUM_PATH: chromium,
      E2E_ORIGIN: demo.origin,
      SIMULATOR_ORIGIN: simulator.origin,
    });
  } finally {
    demo.stop();
    simulator.stop();
  }
}

runJourneys().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
