/**
 * `npm run e2e`: the journeys in a browser. Hands everything on the command line to Playwright, as in
 * `npm run e2e -- -g approved`.
 */
import { ensureChromium } from './chromium';
import { run, serveDemo } from './demo';

async function runJourneys(): Promise<number> {
  const chromium = ensureChromium();
  const demo = await serveDemo();
  try {
    return await run('npx', ['playwright', 'test', ...process.argv.slice(2)], {
      CHROMIUM_PATH: chromium,
      E2E_ORIGIN: demo.origin,
    });
  } finally {
    demo.stop();
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
