import type { Compiler } from 'webpack';

/**
 * Taro asks webpack twice for all that it knows of a build, to print a line of it. Where a change is waited for that takes
 * longer than building it; whoever asks for nothing particular gets errors and warnings.
 */
export class BriefStats {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap({ name: 'BriefStats', stage: -1000 }, (stats) => {
      const toJson = stats.toJson.bind(stats);
      stats.toJson = (options) => {
        const asksForAll = typeof options !== 'object' || Object.keys(options).length === 0;
        return toJson(asksForAll ? { all: false, errors: true, warnings: true } : options);
      };
    });
  }
}
