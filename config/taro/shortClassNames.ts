import type { Compiler } from 'webpack';

/** A class of the app's, as its sources have it: `zj-block__element`, to which a `--modifier` may be added. */
const CLASS = /(?<![\w-])zj-[a-z0-9]+(?:-[a-z0-9]+)*(?:__[a-z0-9]+(?:-[a-z0-9]+)*)?/g;
/** Before the modifier, which stays as it is: it may be put together from a value, as in `zj-tag--${kind}`. */
const MODIFIED = new RegExp(`(${CLASS.source})--`, 'g');
/** What carries names of classes: scripts, styles, and the templates of compiled parts. */
const CARRIERS = /\.(js|css|acss|axml)$/;

/**
 * The nth name of two letters: `ba`, `bb`. No digits: what compares screens takes all figures for the same. None begins with
 * an a: what blocks advertisements hides `.ad`.
 */
function nthName(n: number): string {
  const first = 98 + Math.floor(n / 26);
  if (first > 122) throw new Error('There are more classes than names of two letters.');
  return String.fromCharCode(first, 97 + (n % 26));
}

/** Gives every class of a package a name of two letters, the same in all that it is handed. */
export class ClassNames {
  private readonly names = new Map<string, string>();

  /**
   * @param assets what is built, text by file
   * @returns the same with short names, of those files that changed
   */
  shorten(assets: ReadonlyMap<string, string>): Map<string, string> {
    const found = new Set([...assets.values()].flatMap((text) => text.match(CLASS) ?? []));
    for (const name of [...found].sort()) if (!this.names.has(name)) this.names.set(name, nthName(this.names.size));
    const short = (name: string) => this.names.get(name) ?? name;
    const changed = new Map<string, string>();
    for (const [file, text] of assets) {
      const shorter = text.replace(MODIFIED, (_, name: string) => `${short(name)}-`).replace(CLASS, short);
      if (shorter !== text) changed.set(file, shorter);
    }
    return changed;
  }
}

/** Class names that say what they are in the sources, and are short where each page sends them across to be drawn. */
export class ShortClassNames {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('ShortClassNames', (compilation) => {
      const classNames = new ClassNames();
      // First before anything is made small or named by what it holds; then what Taro adds last, the compiled parts.
      for (const stage of [
        Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1,
        Compilation.PROCESS_ASSETS_STAGE_REPORT + 1,
      ]) {
        compilation.hooks.processAssets.tap({ name: 'ShortClassNames', stage }, (assets) => {
          const carriers = Object.entries(assets).filter(([file]) => CARRIERS.test(file));
          const texts = new Map(carriers.map(([file, source]) => [file, source.source().toString()]));
          for (const [file, text] of classNames.shorten(texts))
            compilation.updateAsset(file, new sources.RawSource(text));
        });
      }
    });
  }
}
