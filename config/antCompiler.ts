import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isOlderThan } from './freshness';
import type { PackageFolder } from './packageFolder';
import { alone, freshPackage } from './packages';
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

/** What lies beside an app without being a part of it: notes of editors and tools. */
const isPart = (file: string) => !path.basename(file).startsWith('.');

/**
 * Compiles a package for Alipay with Ant's own compiler, as published with its former command line.
 *
 * @param folder the package, with `app.json`; absolute.
 * @param modules `node_modules` that it takes parts from; its own if absent.
 * @returns the folder with `index.worker.js`, `index.js`, `appConfig.json` and `tabBar.json`, inside `output`.
 * @throws Error with what the compiler said, where it refused the package.
 */
export async function compilePackage(folder: string, output: string, modules?: string): Promise<string> {
  rmSync(output, { recursive: true, force: true });
  // It writes into the folder that it reads, and follows no link to modules elsewhere.
  const copy = path.join(output, 'package');
  const copyParts = (from: string, to: string) =>
    cpSync(from, to, { recursive: true, dereference: true, filter: (file) => file === from || isPart(file) });
  copyParts(folder, copy);
  if (modules && !existsSync(path.join(copy, 'node_modules'))) copyParts(modules, path.join(copy, 'node_modules'));
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

/**
 * Anybody's package, compiled.
 *
 * @param output a folder of the caller's, which is written anew.
 * @throws Error with what the compiler said, where it refused the package.
 */
export async function compileFolder({ root, modules }: PackageFolder, output: string): Promise<CompiledPackage> {
  return { folder: root, compiled: await compilePackage(root, output, modules) };
}

/** A package as its sources are now, and compiled; whoever asks at once shares one build. */
export async function freshCompiled(name: AlipayPackage): Promise<CompiledPackage> {
  const folder = await freshPackage(name);
  const output = `${folder}-compiled`;
  const stamp = `${output}.built`;
  return alone(`${output}.lock`, async () => {
    const compiled = path.join(output, 'main');
    const sources = [`${folder}.built`, path.join(__dirname, 'antCompile.ts')];
    if (!existsSync(path.join(compiled, 'index.worker.js')) || isOlderThan(stamp, sources)) {
      rmSync(stamp, { force: true });
      await compilePackage(folder, output);
      writeFileSync(stamp, '');
    }
    return { folder, compiled };
  });
}
