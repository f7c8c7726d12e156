import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isOlderThan } from './freshness';
import { type TargetName, targets } from './targets';
import { startTaro } from './taro';

const root = path.resolve(__dirname, '..');

/** The backend of the production packages that are built to be tested and weighed. */
export const TEST_BACKEND = 'https://backend.example';

/** What every package is made of; the mocked world is in some only. */
const SOURCES = ['src', 'config', 'package-lock.json', 'babel.config.js', 'project.alipay.json'];

/** Milliseconds between two looks at whether another process has finished the build. */
const LOOK = 200;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Lets one process at a time do `work`; a lock whose process is gone is taken over. */
export async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
      else await wait(LOOK);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * A package as its sources are now, for the tests and the scales; built where it is missing or older than they are. It
 * stands apart from what `npm run build:…` makes, which belongs to the user and may be for a backend of theirs. Whoever
 * asks at once shares one build.
 *
 * @returns its folder.
 * @throws Error with what the build said, where it failed.
 */
export async function freshPackage(name: Exclude<TargetName, 'alipay:dev'>): Promise<string> {
  const made = targets[name];
  const isMocked = 'backend' in made;
  const output = made.output.replace(/^dist/, 'dist/test');
  const folder = path.join(root, output);
  const entry = path.join(folder, made.platform === 'h5' ? 'index.html' : 'app.json');
  const stamp = `${folder}.built`;
  const sources = [...SOURCES, ...(isMocked ? ['mocks'] : [])].map((source) => path.join(root, source));

  mkdirSync(path.dirname(folder), { recursive: true });
  return alone(`${folder}.lock`, async () => {
    if (existsSync(entry) && !isOlderThan(stamp, sources)) return folder;
    const began = new Date();
    rmSync(stamp, { force: true });
    rmSync(folder, { recursive: true, force: true });
    const taro = startTaro({ ...made, output }, isMocked ? made.backend : TEST_BACKEND, 'pipe');
    let said = '';
    for (const stream of [taro.stdout, taro.stderr]) {
      stream?.on('data', (chunk) => {
        said += chunk;
      });
    }
    const [code] = await once(taro, 'close');
    if (code !== 0 || !existsSync(entry))
      throw new Error(`${name} could not be built:\n${said.slice(said.indexOf('Errors:'))}`);
    writeFileSync(stamp, '');
    // A source changed while it was built is newer than the package.
    utimesSync(stamp, began, began);
    return folder;
  });
}
