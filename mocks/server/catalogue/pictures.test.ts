import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scenarios } from '@mocks/scenarios';
import { devices } from './seeds/devices';

const folder = path.resolve(__dirname, '../../assets/devices');
const files = readdirSync(folder).sort();

/** What an inspection found is drawn by hand. */
const found = [...new Set(scenarios.flatMap(({ findings }) => findings.map(({ photo }) => photo)))];

it('every picture a device or an inspection names is there, and no other', () => {
  expect(files).toEqual([...devices.flatMap(({ images }) => images), ...found].sort());
});

describe.each(files)('%s', (name) => {
  const svg = readFileSync(path.join(folder, name), 'utf8');

  it('is small', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(4_000);
  });

  it('has shapes and attributes alone: no script, style, text, and nothing from elsewhere', () => {
    expect(svg).not.toMatch(
      /<(script|style|text|tspan|image|use|foreignObject|filter)\b|href|\bstyle=|\bon\w+=|data:/i,
    );
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  });

  it('is whole: every fill it refers to is defined, no number is broken', () => {
    const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(defined).toContain(id);
    expect(new Set(defined).size).toBe(defined.length);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 400 400">.*<\/svg>\n$/);
  });
});
