import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { BrowserUser } from '../drivers/browserUser';
import { H5User } from '../drivers/h5User';
import { lastWords } from '../drivers/lastWords';
import type { Album } from '../drivers/screenInspector';
import { ScreenMemory } from '../drivers/screenMemory';
import { SimulatorUser } from '../drivers/simulatorUser';
import { PHONE } from './addresses';
import { test as base } from './lastingPages';
import { PHONE_WINDOW } from './phoneWindow';

/** What a project of `playwright.config.ts` says. */
export interface TypeOptions {
  /** The size of type, 1 to `LARGEST_SCALE`. */
  readonly textScale: number;
}

interface Users {
  readonly h5: H5User;
  readonly alipay: SimulatorUser;
}

const albumOf = (runtime: string, scale: number, { outputDir, project }: TestInfo): Album => ({
  folder: path.join(outputDir, runtime),
  memory: new ScreenMemory(path.join(project.outputDir, 'screens')),
  scale,
});

/**
 * Leaves the last picture, and what a runtime wrote down beside them; the report shows all of a runtime's pictures. A failed journey also says so aloud: files may be kept by
 * nobody.
 */
async function leave(user: BrowserUser, { folder }: Album, info: TestInfo): Promise<void> {
  const { status, expectedStatus } = info;
  // Of a page that is gone there is none.
  await user.inspector.settle().catch(() => undefined);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'log.txt'), await user.log());
  for (const file of readdirSync(folder).sort()) {
    const { name, ext } = path.parse(file);
    const contentType = ext === '.png' ? 'image/png' : 'application/octet-stream';
    // Not by its path, which a failed test's list would tell for each.
    await info.attach(`${user.runtime} ${name}`, { body: readFileSync(path.join(folder, file)), contentType });
  }
  if (status !== expectedStatus && status !== 'skipped') console.error(await lastWords(user));
}

/** Tests with the two users that a journey is walked by. */
export const test = base.extend<Users & TypeOptions>({
  textScale: [1, { option: true }],
  h5: async ({ page, textScale }, use, info) => {
    const album = albumOf('H5', textScale, info);
    const user = new H5User(page, album, PHONE_WINDOW.baseURL);
    await use(user);
    await leave(user, album, info);
  },
  alipay: async ({ phonePage, textScale }, use, info) => {
    const album = albumOf('Alipay', textScale, info);
    const user = new SimulatorUser(phonePage, album, PHONE);
    await use(user);
    await leave(user, album, info);
  },
});
