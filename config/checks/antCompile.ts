/**
 * Ant's own compiler, run by `antCompiler.ts` in a process of its own: it changes the working folder and wants an old
 * OpenSSL. `node --openssl-legacy-provider --import tsx config/checks/antCompile.ts PACKAGE OUTPUT`, both absolute, compiles once.
 * With `--watch` after them it waits for messages, and compiles at each: most of a short compilation is its loading.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder = '', output = '', watch] = process.argv.slice(2);

interface CompilerOptions {
  readonly cwd: string;
  readonly miniOutput: string;
  readonly cacheDir: string;
  readonly component2: true;
  readonly css2: true;
  readonly compileType: 'mini';
  readonly appJson: unknown;
}
type Compile = (options: CompilerOptions, done: (error?: Error | string) => void) => void;

process.env.ADAPTOR_NAME = 'alipay2';
mkdirSync(folder, { recursive: true });
process.chdir(folder);
const compile: Compile = require('@miniu/tiny-cli/lib/build');

/** Compiles the package as it is now; calls back with what was wrong, an empty text where nothing was. */
function compileNow(done: (wrong: string) => void): void {
  compile(
    {
      cwd: folder,
      miniOutput: output,
      // By what the files hold, so that only those are compiled that have changed since.
      cacheDir: path.join(output, 'cache'),
      component2: true,
      css2: true,
      compileType: 'mini',
      appJson: JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')),
    },
    (error) => done(error instanceof Error ? error.message : (error ?? '')),
  );
}

if (watch) {
  process.on('message', () => compileNow((wrong) => process.send?.(wrong)));
  process.once('disconnect', () => process.exit());
} else
  compileNow((wrong) => {
    if (wrong) console.error(wrong);
    // Its loaders go on by themselves.
    process.exit(wrong ? 1 : 0);
  });
