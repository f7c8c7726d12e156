/**
 * `npm run bench:rebuilds`: how long a person waits for what they have changed, on this machine, now. It works in a copy of
 * the project, or with `-- FOLDER` of another state of it, so that two can be measured in turn; nothing of the project is
 * touched. Times mean something only beside each other.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Command, runMain, UsageError, type Values } from '@mocks/cli/arguments';
import { freePortAfter } from '@mocks/transports/listen';
import { chromium, type FrameLocator, type Page } from '@playwright/test';
import { wholeNumber } from '../../config/commands/terminal/wholeNumber';
import { ensureChromium } from '../../config/commands/test/chromium';

const root = path.resolve(__dirname, '../..');
/** So long anything may take, ms. */
const PATIENCE = 600_000;

interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts a command in a project; goes on once it has answered at its port. */
async function startIn(folder: string, args: readonly string[]): Promise<Running> {
  const port = await freePortAfter('127.0.0.1', 9300);
  const child: ChildProcess = spawn('npm', ['run', '--silent', ...args, '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk;
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
  const ended = once(child, 'close').then(() => {
    throw new Error(`npm run ${args.join(' ')} has ended:\n${said}`);
  });
  ended.catch(() => undefined);
  const origin = `http://127.0.0.1:${port}`;
  const answers = async () => {
    for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(50)) {
      // An address that is said is one that a person opens.
      if (!said.includes(`127.0.0.1:${port}/`)) continue;
      const isThere = await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isThere) return;
    }
    throw new Error(`npm run ${args.join(' ')} does not answer:\n${said}`);
  };
  await Promise.race([answers(), ended]);
  return {
    origin,
    async stop() {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended.catch(() => undefined);
    },
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Puts something else into a file of the copy. */
function change(folder: string, file: string, from: string | RegExp, to: string): void {
  const name = path.join(folder, file);
  const before = readFileSync(name, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  writeFileSync(name, after);
}

function tell(what: string, seconds: readonly number[]): void {
  const sorted = [...seconds].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`${what}: median ${median.toFixed(1)} s of ${seconds.map((one) => one.toFixed(1)).join(', ')}`);
}

async function measureStart(folder: string, times: number): Promise<void> {
  const seconds: number[] = [];
  for (let time = 0; time <= times; time++)
    seconds.push(
      await timed(async () => {
        const running = await startIn(folder, ['start', '--']);
        await running.stop();
      }),
    );
  tell('first npm start', seconds.slice(0, 1));
  tell('npm start once more', seconds.slice(1));
}

const HELP = 'src/features/help/HelpScreen.tsx';
const BUTTON = /联系客服\d*<\/Button>/;

/** Words and styles changed on the help page, each waited for on the phone. */
async function measureHelp(folder: string, page: Page, app: FrameLocator, times: number, hasState: boolean) {
  const button = (text: string) => app.getByText(text, { exact: true }).first();
  await button('联系客服').waitFor({ timeout: PATIENCE });
  if (hasState) await app.locator('input').first().fill('580');
  const words: number[] = [];
  for (let time = 1; time <= times; time++) {
    words.push(
      await timed(async () => {
        change(folder, HELP, BUTTON, `联系客服${time}</Button>`);
        await button(`联系客服${time}`).waitFor({ timeout: PATIENCE });
      }),
    );
    await wait(1500);
  }
  tell('a changed word of a screen', words);
  if (!hasState) return;
  console.log(`what was typed is kept: ${(await app.locator('input').first().inputValue()) === '580'}`);
  const styles: number[] = [];
  for (let time = 1; time <= times; time++) {
    styles.push(
      await timed(async () => {
        change(
          folder,
          'src/features/help/help.scss',
          /background-color: [^;]+;/,
          `background-color: rgb(0, 0, ${time});`,
        );
        const frame = page.frames()[1];
        await frame?.waitForFunction(
          (colour) => {
            const searched = document.querySelector('.hp-s');
            return searched !== null && getComputedStyle(searched).backgroundColor === colour;
          },
          `rgb(0, 0, ${time})`,
          { timeout: PATIENCE },
        );
      }),
    );
    await wait(1500);
  }
  tell('a changed style', styles);
}

async function inBrowser(work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    await work(await browser.newPage({ viewport: { width: 1280, height: 900 } }));
  } finally {
    await browser.close();
  }
}

async function measureDev(folder: string, times: number): Promise<void> {
  let running: Running | undefined;
  try {
    tell('npm run dev', [
      await timed(async () => {
        running = await startIn(folder, ['dev', '--']);
      }),
    ]);
    await inBrowser(async (page) => {
      await page.goto(`${running?.origin}/#/pages/help/index`);
      await measureHelp(folder, page, page.frameLocator('#app'), times, true);
      const mocks: number[] = [];
      for (let time = 1; time <= times; time++) {
        mocks.push(
          await timed(async () => {
            change(folder, 'mocks/server/catalogue/seeds/support.ts', /会有电话审核吗\d*/, `会有电话审核吗${time}`);
            await page
              .frameLocator('#app')
              .getByText(`会有电话审核吗${time}`, { exact: true })
              .waitFor({ timeout: PATIENCE });
          }),
        );
        await wait(1500);
      }
      tell('a changed mock', mocks);
    });
  } finally {
    await running?.stop();
  }
}

async function measureSimulate(folder: string, times: number): Promise<void> {
  let running: Running | undefined;
  try {
    tell('npm run simulate -- --watch', [
      await timed(async () => {
        running = await startIn(folder, ['simulate', '--', '--watch']);
      }),
    ]);
    await inBrowser(async (page) => {
      await page.goto(`${running?.origin}/#/pages/help/index`);
      const app = page.frameLocator('#app').frameLocator('.view:not([hidden])');
      await measureHelp(folder, page, app, times, false);
    });
  } finally {
    await running?.stop();
  }
}

const MEASURED = { start: measureStart, dev: measureDev, simulate: measureSimulate } as const;

async function measure({ what, times = '5' }: Values, [given = root]: readonly string[]): Promise<void> {
  const project = path.resolve(given);
  if (!existsSync(path.join(project, 'package.json'))) throw new UsageError(`${given} is no project.`);
  const names = Object.entries(MEASURED).filter(([name]) => what === undefined || name === what);
  if (names.length === 0)
    throw new UsageError(
      `--what is "${what}", not one of ${Object.keys(MEASURED).join(', ')}; --help lists what there is.`,
    );
  const count = wholeNumber('times', times, 1, 100);
  for (const [, one] of names) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rebuilds-'));
    try {
      const isCopied = (file: string) =>
        !/^(node_modules|dist|\.git|coverage|test-results)$/.test(path.relative(project, file));
      cpSync(project, folder, { recursive: true, filter: isCopied });
      symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
      await one(folder, count);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

export const command: Command = {
  usage: 'npm run bench:rebuilds -- [FOLDER] [options]',
  summary: 'measures how long a person waits for what they have changed',
  flags: {
    what: { value: 'NAME', description: `one of ${Object.keys(MEASURED).join(', ')}; all of them where absent` },
    times: { value: 'N', description: 'measures each so many times (5)' },
  },
  operands: { name: 'FOLDER', description: 'another state of the project, with its node_modules (this one)', most: 1 },
  run: measure,
};

runMain(module, command);
