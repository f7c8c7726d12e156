/** The static site of `npm run build:site`: app, review board and the API's document, from any folder of any server. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '@mocks/transports/listen';
import { createSiteServer } from '@mocks/transports/siteFiles';
import { GATE } from '@/domain/policy';
import { expect, test } from './quietPage';

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

const root = path.resolve(__dirname, '../..');

test('the site works below any folder, and asks no other site for anything', async ({ page }) => {
  execFileSync('npm', ['run', '--silent', 'build:site'], { cwd: root });
  const host = mkdtempSync(path.join(tmpdir(), 'site-'));
  cpSync(path.join(root, 'dist/site'), path.join(host, 'some/where'), { recursive: true });
  const server = createSiteServer(host);
  const { origin } = new URL(`http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) elsewhere.push(url.href);
  });
  try {
    await page.goto(`${origin}/some/where/?scenario=approved&at=review`);
    await expect(page.frameLocator('#app').getByText('审核中', { exact: true }).first()).toBeVisible();

    await page.getByRole('link', { name: '接口文档' }).click();
    await expect(page.getByText('/applications/{id}/submission', { exact: true })).toBeVisible();
    await page.getByText('/devices/{id}', { exact: true }).click();
    await expect(page.getByText('Parameters', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try it out' })).toHaveCount(0);

    await page.goto(`${origin}/some/where/board.html#credit/exactly`);
    await expect(page.frameLocator('iframe').getByText(String(GATE), { exact: true }).first()).toBeVisible();
    expect(elsewhere).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(host, { recursive: true });
  }
});
