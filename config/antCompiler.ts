import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { keepFresh } from './freshness';
import { freshPackage } from './packages';
import { withProgress } from './progress';
import type { targets } from './targets';

/** The packages for Alipay that are built to be tested. */
type AlipayPackage = Extract<keyof typeof targets, 'alipay' | 'alipay:demo'>;

/** A package with what Ant's compiler made of it. */
export interface CompiledPackage {
  /** The package itself: its pictures, and `app.json`. */
  readonly folder: string;
  /** `index.worker.js`, the app's logic; `index.js` and `index.css`, its views; `appConfig.json` and `tabBar.json`. */
  readonly compiled: string;
}

/**
 * Compiles a package for Alipay with Ant's own compiler, as published with its former command line.
 *
 * @param folder the package, with `app.json`; absolute.
 * @returns the folder with `index.worker.js`, `index.js`, `appConfig.json` and `tabBar.json`, inside `output`.
 * @throws Error with what the compiler said, where it refused the package.
 */
export async function compilePackage(folder: string, output: string): Promise<string> {
  rmSync(output, { recursive: true, force: true });
  // It writes into the folder that it reads.
  const copy = path.join(output, 'package');
  cpSync(folder, copy, { recursive: true });
  const script = path.join(__dirname, 'antCompile.ts');
  const child = spawn(
    process.execPath,
    ['--openssl-legacy-provider', '--import', require.resolve('tsx'), script, copy, output],
    {
      cwd: path.dirname(__dirname),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const [code] = await once(child, 'close');
  const compiled = path.join(output, 'main');
  if (code !== 0 || !existsSync(path.join(compiled, 'index.worker.js')))
    throw new Error(`Ant's compiler refused ${folder}:\n${said.trim()}`);
  return compiled;
}

/** A package as its sources are now, and compiled; whoever asks at once shares one build. */
export async function freshCompiled(name: AlipayPackage): Promise<CompiledPackage> {
  const folder = await freshPackage(name);
  const output = `${folder}-compiled`;
  const compiled = path.join(output, 'main');
  const entry = path.join(compiled, 'index.worker.js');
  await keepFresh({ output, entry, sources: [`${folder}.built`, path.join(__dirname, 'antCompile.ts')] }, () =>
    withProgress(`Compiling ${name} with Ant's compiler`, async () => void (await compilePackage(folder, output)), {
      usually: 15_000,
    }),
  );
  return { folder, compiled };
}
