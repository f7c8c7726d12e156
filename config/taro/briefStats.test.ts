import webpack from 'webpack';
import { BriefStats } from './briefStats';

test('who asks a build for nothing particular gets errors and warnings, who asks for something gets that', () => {
  const compiler = webpack({});
  new BriefStats().apply(compiler);
  const asked: unknown[] = [];
  const stats = {
    toJson: (options?: unknown) => {
      asked.push(options);
      return {};
    },
  };
  const taps = compiler.hooks.done.taps.filter(({ name }) => name === 'BriefStats');
  expect(taps).toHaveLength(1);
  taps[0]?.fn(stats);
  stats.toJson();
  stats.toJson({});
  stats.toJson({ all: false, assets: true });
  expect(asked).toEqual([
    { all: false, errors: true, warnings: true },
    { all: false, errors: true, warnings: true },
    { all: false, assets: true },
  ]);
});
