import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * A Chromium that is there already: the one `CHROMIUM_PATH` names, the system's, or Playwright's.
 *
 * @throws Error with one sentence, where `CHROMIUM_PATH` names nothing.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where there is nothing.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const system = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...system, MAC, chromium.executablePath()].find((file) => existsSync(file));
}

const hasCommand = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/**
 * A Chromium, installed where there is none and the machine allows it: Debian's package as root, otherwise Playwright's.
 *
 * @throws Error with one sentence on what to do, where that fails.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium is here yet; installing one.');
  try {
    if (process.getuid?.() === 0 && hasCommand('apt-get')) {
      execFileSync('apt-get', ['update', '--quiet'], { stdio: 'inherit' });
      const packages = ['chromium', 'fonts-noto-cjk'];
      execFileSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages], {
        stdio: 'inherit',
      });
    } else {
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
    }
  } catch {
    // Said below, whatever stopped it.
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('No Chromium could be installed: install one and set CHROMIUM_PATH to its program.');
}
