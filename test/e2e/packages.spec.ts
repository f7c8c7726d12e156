/** Anybody's package: each kind is compiled, judged, run in the simulator and tapped. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkPackage, lineOf, readingChecks } from '../../config/checks/alipay';
import { compileFolder } from '../../config/checks/antCompiler';
import { findPackage } from '../../config/commands/build/packageFolder';
import { PAGES, serveSimulator } from '../../config/commands/serve/simulator';
import type { CannedAnswer } from '../../mocks/simulator/cannedAnswers';
import { buildTaro, takeModules, writeSources } from '../packages/makePackage';
import { ANTD, ANTD_MODULES, NATIVE, type Sources, TARO, TARO_HTML } from '../packages/sources';
import { expect, test } from './quietPage';

interface Kind {
  readonly sources: Sources;
  readonly prepare?: (folder: string) => Promise<string> | string;
  readonly answers?: readonly CannedAnswer[];
  /** What the simulator has to say of it; nothing if absent. */
  readonly told?: readonly unknown[];
  readonly walk: (page: Page, app: ReturnType<Page['frameLocator']>) => Promise<void>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'a native one with a component of its own': {
    sources: NATIVE,
    answers: [{ url: 'https://shop.example/items', body: [{ id: 1, name: '罐头' }] }],
    async walk(_, app) {
      await expect(app.getByText('li <盒>')).toBeVisible();
      await app.getByText('计数 2').click();
      await expect(app.getByText('报数 3')).toBeVisible();
      await app.getByRole('button', { name: '提交' }).click();
      await expect(app.getByText('已提交')).toBeVisible();
      await app.getByRole('button', { name: '询问' }).click();
      await expect(app.getByText('罐头')).toBeVisible();
    },
  },
  'one with parts of antd-mini': {
    sources: ANTD,
    told: [expect.stringContaining('--allow gw.alipayobjects.com')],
    prepare(folder) {
      takeModules(folder, ANTD_MODULES);
      return folder;
    },
    async walk(_, app) {
      await app.getByText('点 0').click();
      await expect(app.getByText('点 1')).toBeVisible();
      await app.locator('.ant-switch').first().click();
      await expect(app.getByText('开了')).toBeVisible();
      await expect(app.getByText('乙')).toBeVisible();
    },
  },
  'an empty one of Taro': {
    sources: TARO,
    prepare: buildTaro,
    async walk(_, app) {
      await app.getByText('Hello 0').click();
      await expect(app.getByText('Hello 1')).toBeVisible();
    },
  },
  'one of Taro in the tags of HTML': {
    sources: TARO_HTML,
    prepare: buildTaro,
    async walk(_, app) {
      await app.getByText('add', { exact: true }).click();
      await expect(app.getByText('Hello 1')).toBeVisible();
    },
  },
};

// Two of them are built first, which a busy machine takes its time for.
test.setTimeout(300_000);

for (const [name, { sources, prepare, answers = [], told = [], walk }] of Object.entries(KINDS)) {
  test(`${name} runs, is tapped and judged without a false alarm`, async ({ page }) => {
    const place = mkdtempSync(path.join(os.tmpdir(), 'any-package-'));
    try {
      const app = path.join(place, 'app');
      writeSources(app, sources);
      const found = findPackage((await prepare?.(app)) ?? app);
      const findings = await checkPackage(found.root, readingChecks, found.modules);
      expect(findings.filter(({ severity }) => severity !== 'no effect').map(lineOf)).toEqual([]);

      const compiled = await compileFolder(found, path.join(place, 'compiled'));
      const server = await serveSimulator(compiled, 0, { stranger: name, answers, pages: PAGES });
      try {
        await page.goto(`${server.origin}/simulator/phone.html`);
        await walk(page, page.frameLocator('iframe.view:not([hidden])'));
        const complaints = await page.evaluate(
          () => window.simulator?.entries().flatMap((entry) => (entry.kind === 'complaint' ? [entry.text] : [])) ?? [],
        );
        expect(complaints).toEqual(told);
      } finally {
        server.stop();
      }
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
}
