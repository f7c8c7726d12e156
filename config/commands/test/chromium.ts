import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** Debian's, the better first: the shell draws no window around a page, for which the other takes a sixth of its time. */
const DEBIAN = ['chromium-headless-shell', 'chromium'];
const NAMES = [...DEBIAN, 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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

const isDebianRoot = () => process.getuid?.() === 0 && hasCommand('apt-get');

/** @throws Error where none of the packages can be installed. */
function installDebian(...oneOf: readonly string[]): void {
  execFileSync('apt-get', ['update', '--quiet'], { stdio: 'inherit' });
  const isInstalled = oneOf.some(
    (name) =>
      spawnSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', name], { stdio: 'inherit' })
        .status === 0,
  );
  if (!isInstalled) throw new Error(`${oneOf.join(', ')}: not to be had.`);
}

/**
 * Sees to a font that has Chinese, without which every character is drawn as one and the same narrow box: Debian's
 * package as root, otherwise a warning. Where no fontconfig tells what is here, the system is taken to have one.
 */
function ensureChineseFont(): void {
  const isMissing = () =>
    hasCommand('fc-list') && execFileSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }) === '';
  if (!isMissing()) return;
  try {
    if (isDebianRoot()) installDebian('fonts-noto-cjk');
  } catch {
    // Said below, whatever stopped it.
  }
  if (isMissing())
    console.warn('No font with Chinese is here: screens will show boxes. Install one, such as Noto Sans CJK.');
}

/**
 * A Chromium and a font that has Chinese, installed where they are missing and the machine allows it: Debian's packages
 * as root, otherwise Playwright's browser.
 *
 * @throws Error with one sentence on what to do, where no browser can be had.
 */
export function ensureChromium(): string {
  const browser = findChromium() ?? installChromium();
  ensureChineseFont();
  // The shell has no fonts of its own choice for a page's language: fontconfig's first is for this one.
  process.env.FC_LANG ??= 'zh-cn';
  return browser;
}

function installChromium(): string {
  console.log('No Chromium is here yet; installing one.');
  try {
    if (isDebianRoot()) installDebian(...DEBIAN);
    else execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    // Said below, whatever stopped it.
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('No Chromium could be installed: install one and set CHROMIUM_PATH to its program.');
}
