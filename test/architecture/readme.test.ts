import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8');

  test('shows pictures and links to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });

  test('names commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('docs/commands.md and the README name every command, and no others', () => {
  const text = ['README.md', 'docs/commands.md'].map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
  const named = [...text.matchAll(/npm (?:run )?([a-z0-9:]+)/g)].map(([, name = '']) => name);
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});
