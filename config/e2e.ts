/**
 * `npm run e2e`: the journeys in a browser, against a demo built for them; `--no-build` takes the one that is there, and
 * everything else goes to Playwright, as in `npm run e2e -- --no-build approved`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureChromium } from './chromium';

const root = path.resolve(__dirname, '..');

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

try {
  const given = process.argv.slice(2);
  const chromium = ensureChromium();
  if (!given.includes('--no-build')) run('npm', ['run', '--silent', 'build:h5:demo']);
  const forPlaywright = given.filter((argument) => argument !== '--no-build');
  run('npx', ['playwright', 'test', ...forPlaywright], { CHROMIUM_PATH: chromium });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
