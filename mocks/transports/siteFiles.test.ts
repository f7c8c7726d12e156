import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { listen } from './listen';
import { siteFiles } from './siteFiles';

const folder = mkdtempSync(path.join(os.tmpdir(), 'site-'));
const server = createServer(siteFiles(folder));
let origin = '';

beforeAll(async () => {
  mkdirSync(path.join(folder, 'app/chunk'), { recursive: true });
  writeFileSync(path.join(folder, 'app/chunk/12.0a1b2c3d.js'), '1');
  writeFileSync(path.join(folder, 'app/index.html'), '<p>');
  writeFileSync(path.join(folder, 'app/mockServiceWorker.js'), '1');
  origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/app/chunk/12.0a1b2c3d.js', /immutable/],
  ['/app/index.html', /^no-cache$/],
  ['/app/', /^no-cache$/],
  ['/app/mockServiceWorker.js', /^no-cache$/],
])('%s may be kept as %s', async (file, wanted) => {
  const answer = await fetch(`${origin}${file}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toMatch(wanted);
});
