/**
 * Ant's own compiler, run by `antCompiler.ts` in a process of its own: it changes the working folder and wants an old
 * OpenSSL. `node --openssl-legacy-provider --import tsx config/antCompile.ts PACKAGE OUTPUT`, both absolute.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [folder = '', output = ''] = process.argv.slice(2);

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
process.chdir(folder);
const compile: Compile = require('@miniu/tiny-cli/lib/build');
compile(
  {
    cwd: folder,
    miniOutput: output,
    cacheDir: path.join(output, 'cache'),
    component2: true,
    css2: true,
    compileType: 'mini',
    appJson: JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')),
  },
  (error) => {
    if (error) console.error(error instanceof Error ? error.message : error);
    // Its loaders go on by themselves.
    process.exit(error ? 1 : 0);
  },
);
