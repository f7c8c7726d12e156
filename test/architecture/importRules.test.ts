/** The import rules bite: each seeded fault, in a project of a few files, is found by its rule. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Files that each import one other, and the rule that forbids it. */
const faults = [
  {
    from: 'src/features/apply/credit/takesPage.ts',
    to: 'src/pages/home/leaf',
    rule: 'src-features-imports-only-below',
  },
  {
    from: 'src/features/apply/credit/takesFeature.ts',
    to: 'src/features/apply/face/leaf',
    rule: 'features-never-each-other',
  },
  { from: 'src/ui/takesStore.ts', to: 'src/store/leaf', rule: 'src-ui-imports-only-below' },
  { from: 'src/domain/takesContract.ts', to: 'src/contract/leaf', rule: 'src-domain-imports-only-below' },
  { from: 'src/api/takesMocks.ts', to: 'mocks/server/leaf', rule: 'src-api-imports-only-below' },
  { from: 'mocks/server/takesScreen.ts', to: 'src/layout/leaf', rule: 'mocks-imports-only-below' },
  { from: 'src/layout/takesTest.ts', to: 'test/setup/leaf', rule: 'tests-are-imported-by-nobody' },
  { from: 'src/utils/isUnknown.ts', to: 'src/domain/leaf', rule: 'no-unknown-folder' },
  { from: 'src/domain/cycle.ts', to: 'src/domain/cycleBack', rule: 'no-cycles' },
] as const;
const ALLOWED = { from: 'src/features/apply/credit/takesControl.ts', to: 'src/ui/leaf' };

/** Type-only imports, which are to count like any other. */
function takes(from: string, to: string): string {
  const address = path.relative(path.dirname(from), to);
  return `import type { Leaf } from '${address.startsWith('.') ? address : `./${address}`}';\n\nexport type Taken = Leaf;\n`;
}

/** The broken rules by the file that breaks them, as the project's own rules find them. */
function check(): Map<string, string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'imports-'));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  try {
    for (const { from, to } of [...faults, ALLOWED]) {
      write(from, takes(from, to));
      if (to.endsWith('leaf')) write(`${to}.ts`, 'export type Leaf = 1;\n');
    }
    write('src/domain/cycleBack.ts', "import type { Taken } from './cycle';\n\nexport type Leaf = Taken | 1;\n");
    for (const name of ['node_modules', 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs']) {
      symlinkSync(path.join(root, name), path.join(folder, name));
    }
    const args = ['src', 'mocks', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const run = spawnSync(path.join(root, 'node_modules/.bin/depcruise'), args, { cwd: folder, encoding: 'utf8' });
    const { summary }: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(run.stdout);
    const found = new Map<string, string[]>();
    for (const { from, rule } of summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let broken: Map<string, string[]>;
beforeAll(() => {
  broken = check();
}, 60_000);

it.each(faults)('refuses that $from takes from $to', ({ from, rule }) => {
  expect(broken.get(from)).toContain(rule);
});

it('accepts what goes down', () => {
  expect(broken.has(ALLOWED.from)).toBe(false);
});
