/** Of all properties of a style, the Alipay package knows those that are set inline: see `config/taro/noBrowser.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { styleProperties } from '../../config/taro/noBrowser';

const src = path.resolve(__dirname, '../../src');

/** The properties that a component's styles set, `--…` left out, which Taro takes by any name. */
function stylesIn(source: string): string[] {
  return [...source.matchAll(/style=\{\{([^}]*(?:\$\{[^}]*\}[^}]*)*)\}\}/g)].flatMap(([, written = '']) =>
    [...written.matchAll(/(?:^|,)\s*(\w+)\s*:/g)].map(([, name = '']) => name),
  );
}

const components = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

test.each([
  ["style={{ width: share(a, 2), left: '0' }}", ['width', 'left']],
  [`style={{ left: 0, transform: \`rotate(\${-gate}deg)\` }}`, ['left', 'transform']],
  ["style={{ '--s': String(scale) }}", []],
])('%s', (source, found) => {
  expect(stylesIn(source)).toEqual(found);
});

test('each inline style is one that the package knows', () => {
  const used = components.flatMap((file) => stylesIn(readFileSync(path.join(src, file), 'utf8')));
  expect(used).toContain('width');
  expect(used.filter((name) => !styleProperties.includes(name))).toEqual([]);
});

test('styles are given in place, where they are looked at here', () => {
  const others = components.filter((file) => /\bstyle=(?!\{\{)/.test(readFileSync(path.join(src, file), 'utf8')));
  expect(others).toEqual([]);
});
