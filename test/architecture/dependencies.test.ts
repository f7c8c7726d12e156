/** `docs/dependencies.md`: a row for each package that the project asks for, with the licence that the package declares. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));

const page = read('docs/dependencies.md');
const rows = [...page.matchAll(/^\| (`[^|]+) \|[^|]+\| ([^|]+) \|/gm)].flatMap(([, packages = '', licence]) =>
  [...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => ({ name, licence })),
);
const { dependencies, devDependencies } = json('package.json');
const asked = Object.keys({ ...dependencies, ...devDependencies }).sort();

it('has one row for each package', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(asked);
});

it.each(rows)('$name: $licence', ({ name, licence }) => {
  expect(json(`node_modules/${name}/package.json`).license).toBe(licence);
});

it('tells each package asked for that has an install script', () => {
  const { packages } = json('package-lock.json');
  const scripted = asked.filter((name) => packages[`node_modules/${name}`].hasInstallScript);
  const told = /Of the direct dependencies three have one: ([\s\S]*?)\n\n/.exec(page)?.[1] ?? '';
  expect([...told.matchAll(/`([^`]+)` \(/g)].map(([, name]) => name).sort()).toEqual(scripted);
});

/** npm's old way of telling licences, a list, is not in the lock file. */
const declares = (place: string) => {
  const { license, licenses } = json(`${place}/package.json`);
  return Boolean(license || licenses);
};

it('tells each package that declares no licence', () => {
  const packages: Readonly<Record<string, { readonly license?: string; readonly optional?: boolean }>> =
    json('package-lock.json').packages;
  const silent = Object.entries(packages)
    .filter(([place, { license, optional }]) => place !== '' && !license && !optional && !declares(place))
    .map(([place]) => place.replace(/^node_modules\//, ''));
  const told = /brings two packages that declare no licence, `(.+)` \S+ and `(.+)`\./.exec(page)?.slice(1);
  expect(silent.sort()).toEqual(told?.sort());
});
