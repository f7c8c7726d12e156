/** The production packages: what they hold, and that they are not built without knowing their backend. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { freshPackage, TEST_BACKEND } from '../../config/commands/build/packages';
import { type Report, reportFile } from '../../config/taro/buildReport';
import { targets } from '../../config/taro/targets';

const root = path.resolve(__dirname, '../..');
const MINUTES = 60_000;

/** The flags that a test's own environment sets, and that a build is to get from here only. */
const FLAGS = ['TARO_APP_BACKEND', 'TARO_APP_NATIVE', 'TARO_ENV', 'TARO_PLATFORM', 'NODE_ENV'];

async function build(name: 'alipay' | 'h5', backend: string | undefined) {
  const flags = [...FLAGS.flatMap((flag) => ['-u', flag]), ...(backend ? [`TARO_APP_BACKEND=${backend}`] : [])];
  const npm = spawn('env', [...flags, 'npm', 'run', '--silent', `build:${name}`], { cwd: root });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const [code] = await once(npm, 'close');
  return { code, said };
}

/** The text files below a folder, with their contents. */
function texts(folder: string, names: RegExp): { file: string; text: string }[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));
}

/** The Chinese texts that only the mocks hold: names of devices, scenarios and the like. */
function mockTexts(): string[] {
  const app = texts('src', /\.tsx?$/)
    .map(({ text }) => text)
    .join('\n');
  const mocks = texts('mocks', /(?<!\.test)\.tsx?$/).flatMap(
    ({ text }) => text.match(/(?<=')[^'\n]*\p{Script=Han}[^'\n]*(?=')/gu) ?? [],
  );
  return [...new Set(mocks)].filter((text) => text.length >= 6 && !app.includes(text));
}

/** Taro's H5 has custom elements, and phones that know them know ES2017. */
const ECMA = { alipay: 5, h5: 2017 } as const;

const MARKERS = [
  '__mock',
  'x-mock-',
  'mockServiceWorker',
  'only-if-cached',
  '__MSW',
  'face-mismatch',
  'history-manual',
  'startMockedWorld',
];

describe.each(['alipay', 'h5'] as const)('the production package for %s', (name) => {
  const { output } = targets[name];
  let folder = '';
  beforeAll(async () => {
    folder = path.relative(root, await freshPackage(name));
  }, 5 * MINUTES);

  it('is made of nothing from mocks/, src/simulated/ or msw', () => {
    const report: Report = JSON.parse(readFileSync(reportFile(root, output), 'utf8'));
    expect(report.modules).toContain('src/flow/steps.ts');
    expect(
      report.modules.filter((module) => /^(mocks|src\/simulated)\/|node_modules\/(msw|@mswjs)\//.test(module)),
    ).toEqual([]);
  });

  it('holds no text of the mocks', () => {
    const markers = [...MARKERS, ...mockTexts()];
    const found = texts(folder, /\.(js|json|html|axml|acss|css)$/).flatMap(({ file, text }) =>
      markers.filter((marker) => text.includes(marker)).map((marker) => `${marker} in ${file}`),
    );
    expect(found).toEqual([]);
  });

  it('asks the backend it was built for', () => {
    expect(texts(folder, /\.js$/).some(({ text }) => text.includes(TEST_BACKEND))).toBe(true);
  });

  it(`is ES${ECMA[name]}, which the oldest supported phones run`, () => {
    const tooNew = texts(folder, /\.js$/).flatMap(({ file, text }) => {
      try {
        parse(text, { ecmaVersion: ECMA[name] });
        return [];
      } catch (error) {
        return [`${file}: ${String(error)}`];
      }
    });
    expect(tooNew).toEqual([]);
  });

  it('is not built without a backend, and says what is missing', async () => {
    const { code, said } = await build(name, undefined);
    expect(code).toBe(2);
    expect(said.trim()).toBe(
      `No backend: set TARO_APP_BACKEND to its origin, as in TARO_APP_BACKEND=https://api.example.com npm run build:${name}`,
    );
  });

  it('is not built for something that is no origin', async () => {
    const { code, said } = await build(name, 'api.example.com/v1');
    expect(code).toBe(2);
    expect(said).toContain('TARO_APP_BACKEND is "api.example.com/v1", not an origin');
  });
});

it(
  "gives Alipay's IDE its project file",
  async () => {
    const project: unknown = JSON.parse(
      readFileSync(path.join(await freshPackage('alipay'), 'mini.project.json'), 'utf8'),
    );
    expect(project).toMatchObject({ format: 2, compileType: 'mini', miniprogramRoot: './' });
  },
  5 * MINUTES,
);
