import path from 'node:path';
import { buildWithTaro } from '../../taro/runTaro';
import { type BuiltOnce, targets } from '../../taro/targets';
import { withProgress } from '../terminal/progress';
import { keepFresh } from './freshness';

const root = path.resolve(__dirname, '../../..');

/** The backend of the production packages that are built to be tested and weighed. */
export const TEST_BACKEND = 'https://backend.example';

/** What every package is made of; the mocked world is in some only. */
const SOURCES = ['src', 'config', 'package.json', 'package-lock.json', 'babel.config.js', 'project.alipay.json'];

/** The sources of a target, absolute. */
export function sourcesOf(name: BuiltOnce): string[] {
  const isMocked = 'backend' in targets[name];
  return [...SOURCES, ...(isMocked ? ['mocks'] : [])].map((source) => path.join(root, source));
}

/**
 * A package as its sources are now, for the tests and the scales; built where it is missing or made of other sources. It
 * stands apart from what `npm run build:…` makes, which belongs to the user and may be for a backend of theirs. Whoever
 * asks at once shares one build.
 *
 * @returns its folder.
 * @throws Error with what the build said, where it failed.
 */
export async function freshPackage(name: BuiltOnce): Promise<string> {
  const made = targets[name];
  const output = made.output.replace(/^dist/, 'dist/test');
  const folder = path.join(root, output);
  const entry = path.join(folder, made.platform === 'h5' ? 'index.html' : 'app.json');
  const backend = 'backend' in made ? made.backend : TEST_BACKEND;
  await keepFresh({ output: folder, entry, sources: sourcesOf(name) }, () =>
    withProgress(`Building ${name} for tests`, (tell) => buildWithTaro(name, { ...made, output }, backend, tell), {
      usually: 60_000,
    }),
  );
  return folder;
}
