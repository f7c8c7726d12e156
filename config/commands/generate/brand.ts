/**
 * `npm run brand`: makes styles and icons of the colours of `src/ui/brand.ts`. With `--check` it writes nothing and fails where
 * one of them is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import * as colors from '../../../src/ui/brand';
import { tabIcons } from './drawTabIcons';

const root = path.resolve(__dirname, '../../..');

const NOTE = 'Written by `npm run brand` from src/ui/brand.ts.';

/** Each colour with its name as styles have it: `brand-fill`. */
const named = Object.entries(colors).map(([name, color]) => [
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  color,
]);

/** All that is made of the colours, by file. */
function made(): Map<string, Buffer> {
  const files = new Map<string, Buffer>(
    [
      ['src/ui/colors.scss', `// ${NOTE}\n${named.map(([name, color]) => `$${name}: ${color};\n`).join('')}`],
      [
        'mocks/assets/colors.css',
        `/* ${NOTE} */\n:root {\n${named.map(([name, color]) => `  --${name}: ${color};\n`).join('')}}\n`,
      ],
    ].map(([file = '', text = '']) => [file, Buffer.from(text)]),
  );
  for (const [name, icon] of tabIcons()) files.set(`src/assets/tabs/${name}`, icon);
  return files;
}

export const command: Command = {
  usage: 'npm run brand -- [options]',
  summary: 'makes styles and icons of the colours of src/ui/brand.ts',
  flags: { check: { description: 'writes nothing, and fails where one of them is stale' } },
  run({ check }) {
    const stale = [...made()].filter(([file, content]) => {
      const at = path.join(root, file);
      return !existsSync(at) || !readFileSync(at).equals(content);
    });
    if (check && stale.length > 0)
      throw new Error(`${stale.map(([file]) => file).join(', ')}: stale: run \`npm run brand\`.`);
    for (const [file, content] of stale) writeFileSync(path.join(root, file), content);
  },
};

runMain(module, command);
