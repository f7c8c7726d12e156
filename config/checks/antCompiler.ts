import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { keepFresh } from '../commands/build/freshness';
import type { PackageFolder } from '../commands/build/packageFolder';
import { freshPackage } from '../commands/build/packages';
import { withProgress } from '../commands/terminal/progress';
import type { targets } from '../taro/targets';

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

/** Where Ant's compiler finds a package, for it writes into the folder that it reads, and where it leaves what it made. */
const placesIn = (output: string) => ({ copy: path.join(output, 'package'), compiled: path.join(output, 'main') });

function startCompiler(output: string, ...more: readonly string[]): ChildProcess & { readonly said: () => string } {
  const script = path.join(__dirname, 'antCompile.ts');
  const child = spawn(
    process.execPath,
    ['--openssl-legacy-provider', '--import', require.resolve('tsx'), script, placesIn(output).copy, output, ...more],
    {
      cwd: path.resolve(__dirname, '../..'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-100_000);
    });
  }
  return Object.assign(child, { said: () => said });
}

const refused = (folder: string, said: string) => new Error(`Ant's compiler refused ${folder}:\n${said.trim()}`);

/** Ant's compiler follows no link to modules elsewhere. */
const copyParts = (from: string, to: string) =>
  cpSync(from, to, { recursive: true, dereference: true, filter: (file) => file === from || isPart(file) });

/**
 * Compiles a package for Alipay with Ant's own compiler, as published with its former command line. What it kept in `output`
 * of the time before it uses for files that hold the same.
 *
 * @param folder the package, with `app.json`; absolute.
 * @param modules `node_modules` that it takes parts from; its own if absent.
 * @returns the folder with `index.worker.js`, `index.js`, `appConfig.json` and `tabBar.json`, inside `output`.
 * @throws Error with what the compiler said, where it refused the package.
 */
export async function compilePackage(folder: string, output: string, modules?: string): Promise<string> {
  const { copy, compiled } = placesIn(output);
  for (const place of [copy, compiled]) rmSync(place, { recursive: true, force: true });
  copyParts(folder, copy);
  if (modules && !existsSync(path.join(copy, 'node_modules'))) copyParts(modules, path.join(copy, 'node_modules'));
  const child = startCompiler(output);
  const [code] = await once(child, 'close');
  if (code !== 0 || !existsSync(path.join(compiled, 'index.worker.js'))) throw refused(folder, child.said());
  return compiled;
}

/**
 * Anybody's package, compiled.
 *
 * @param output a folder of the caller's, which is written anew.
 * @throws Error with what the compiler said, where it refused the package.
 */
export async function compileFolder({ root, modules }: PackageFolder, output: string): Promise<CompiledPackage> {
  const compiling = withProgress(
    `Compiling ${path.basename(root)} with Ant's compiler`,
    () => compilePackage(root, output, modules),
    { usually: 10_000 },
  );
  return { folder: root, compiled: await compiling };
}

/** Ant's compiler, loaded once for a package that changes. */
export interface LastingCompiler {
  /** As `compilePackage`, with the package as it is now. */
  compile(): Promise<string>;
  stop(): void;
}

/** Starts Ant's compiler for a package that will be compiled again and again, one time after the other. */
export function startLastingCompiler(folder: string, output: string): LastingCompiler {
  const { copy, compiled } = placesIn(output);
  const child = startCompiler(output, '--watch');
  return {
    async compile() {
      rmSync(copy, { recursive: true, force: true });
      cpSync(folder, copy, { recursive: true });
      const answer = once(child, 'message');
      child.send('compile');
      const [wrong] = await Promise.race([answer, once(child, 'close').then(() => [child.said()])]);
      if (wrong || !existsSync(path.join(compiled, 'index.worker.js'))) throw refused(folder, String(wrong));
      return compiled;
    },
    stop: () => void child.kill(),
  };
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
