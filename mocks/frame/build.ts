import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(__dirname, '../..');

/**
 * Puts the phone frame beside the built H5 demo and gives the demo what it needs to stand on any static server: the
 * device pictures, and the service worker's script.
 *
 * @param folder absolute; the app is in `app/` below it.
 * @throws Error with one sentence for the user, where no app is there.
 */
export async function buildFrame(folder: string): Promise<void> {
  const app = path.join(folder, 'app');
  if (!existsSync(path.join(app, 'index.html'))) throw new Error(`No app in ${app}: run npm run build:h5:demo.`);

  await build({
    entryPoints: { frame: path.join(__dirname, 'main.ts') },
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2020',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  cpSync(path.join(__dirname, 'index.html'), path.join(folder, 'index.html'));

  mkdirSync(path.join(app, 'assets'), { recursive: true });
  cpSync(path.join(root, 'mocks/assets/devices'), path.join(app, 'assets/devices'), { recursive: true });
  cpSync(require.resolve('msw/mockServiceWorker.js'), path.join(app, 'mockServiceWorker.js'));
}
