import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

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
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(__dirname, 'view/index.html'), path.join(folder, 'view.html'));
  cpSync(path.join(__dirname, 'phone/index.html'), path.join(folder, 'phone.html'));
}
