import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Context, Script } from 'node:vm';

type ModuleFunction = (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown) => void;

/** Loads a package's scripts into a context, each once, as Alipay's bundler joins them: by CommonJS and relative names. */
export class Modules {
  private readonly loaded = new Map<string, { exports: unknown }>();
  /** The files in the order in which they were first evaluated. */
  readonly order: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly context: Context,
  ) {}

  /** @param file relative to the package, without its ending: `pages/home/index`. */
  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    this.order.push(file);
    const name = path.join(this.folder, `${file}.js`);
    const source = `(function (module, exports, require) {${readFileSync(name, 'utf8')}\n})`;
    const run: ModuleFunction = new Script(source, { filename: name }).runInContext(this.context);
    run(module, module.exports, (wanted) => {
      if (!wanted.startsWith('.')) throw new Error(`${file} asks for ${wanted}, which is in no package`);
      return this.load(path.posix.join(path.posix.dirname(file), wanted).replace(/\.js$/, ''));
    });
    return module.exports;
  }
}
