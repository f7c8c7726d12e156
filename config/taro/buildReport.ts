import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Chunk, Compiler, Module } from 'webpack';

/** What is in a build, as webpack knows it: the names of its files say little. */
export interface Report {
  /** Every source file, relative to the project. */
  readonly modules: readonly string[];
  /** The files loaded before any page, relative to the output like those below. */
  readonly entry: readonly string[];
  /** By page: its own files, and all that is loaded with it. */
  readonly pages: Readonly<Record<string, { readonly own: readonly string[]; readonly all: readonly string[] }>>;
}

const filesOf = (chunks: Iterable<Chunk>) => [...chunks].flatMap((chunk) => [...chunk.files]);

/** Where the report of a target is. */
export function reportFile(root: string, output: string): string {
  return path.join(root, 'dist/reports', `${path.basename(output)}.json`);
}

/** Writes a `Report` after each build, outside its output, for `npm run size` and the tests of the packages. */
export class BuildReport {
  constructor(
    private readonly root: string,
    private readonly output: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('BuildReport', ({ compilation }) => {
      const modules = new Set<string>();
      const pages: Record<string, { own: string[]; all: string[] }> = {};
      const note = (module: Module, chunk: Chunk) => {
        const name = module.nameForCondition();
        if (!name) return;
        const file = path.relative(this.root, name);
        modules.add(file);
        const [, page] = /^src[\\/](pages[\\/].+)\.tsx$/.exec(file) ?? [];
        if (!page) return;
        const all = [...chunk.groupsIterable].flatMap((group) => filesOf(group.chunks));
        pages[page] = { own: [...chunk.files], all: [...new Set(all)] };
      };
      for (const chunk of compilation.chunks) {
        for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
          note(module, chunk);
          // Modules that webpack joined into one.
          if ('modules' in module && Array.isArray(module.modules)) {
            for (const inner of module.modules) note(inner, chunk);
          }
        }
      }
      const entry = [...compilation.entrypoints.values()].flatMap((point) => filesOf(point.chunks));
      const report: Report = { modules: [...modules].sort(), entry: [...new Set(entry)], pages };
      const file = reportFile(this.root, this.output);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(report, null, 2));
    });
  }
}
