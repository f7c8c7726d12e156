/** `npm run build:site`: the app with its mocked world, the review board and the API's document, as one folder of files. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import { buildFrame } from '../../../mocks/panel/build';
import { freshDemo } from '../test/demo';

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, 'dist/site');

/** Of `swagger-ui-dist`, what a page needs that shows a document. */
const VIEWER = ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt', 'LICENSE', 'NOTICE'];

async function buildSite(): Promise<void> {
  await freshDemo();
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'dist/h5-demo/app'), path.join(folder, 'app'), { recursive: true });
  await buildFrame(folder, { apiDocument: 'api/index.html' });

  const api = path.join(folder, 'api');
  mkdirSync(api);
  for (const file of VIEWER) {
    cpSync(path.join(path.dirname(require.resolve('swagger-ui-dist/package.json')), file), path.join(api, file));
  }
  cpSync(path.join(__dirname, 'site/api.html'), path.join(api, 'index.html'));
  cpSync(path.join(__dirname, 'site/api.js'), path.join(api, 'api.js'));
  cpSync(path.join(root, 'docs/openapi.json'), path.join(api, 'openapi.json'));
  console.log(`\n${path.relative(root, folder)} can be put into any folder of any static server.`);
}

export const command: Command = {
  usage: 'npm run build:site',
  summary: 'puts the app with its mocked world, the review board and the API document into dist/site',
  run: buildSite,
};

runMain(module, command);
