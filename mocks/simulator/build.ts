import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { framePage } from '../panel/page';

const root = path.resolve(__dirname, '../..');

/**
 * Builds the simulator's own scripts and pages.
 *
 * @param folder absolute; what was in it stays.
 */
export async function buildSimulator(folder: string): Promise<void> {
  await build({
    entryPoints: {
      logic: path.join(__dirname, 'logic/main.ts'),
      view: path.join(__dirname, 'view/main.ts'),
      phone: path.join(__dirname, 'phone/main.tsx'),
      page: path.join(__dirname, 'page/main.tsx'),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  cpSync(path.join(__dirname, 'view/index.html'), path.join(folder, 'view.html'));
  cpSync(path.join(__dirname, 'phone/index.html'), path.join(folder, 'phone.html'));
  const page = framePage({
    title: '信用租机 · 支付宝模拟器',
    introduction: readFileSync(path.join(__dirname, 'page/introduction.html'), 'utf8').trim(),
    style: '/simulator/page.css',
    script: '/simulator/page.js',
    card: '<section class="card inspector" id="inspector" aria-labelledby="inspector-title"></section>',
  });
  writeFileSync(path.join(folder, 'index.html'), page);
}
