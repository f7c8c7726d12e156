import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../package-lock.json'), 'utf8'),
);
const packages = Object.entries(lock.packages);

/** Whether a package, seen from another one's folder, is locked at this version. */
function isLocked(name: string, version: string, from: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found) return found.version === version;
    if (folder === '') return false;
  }
}

test('records no download address, so that any registry serves', () => {
  expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});

// An install behind a registry that lacks another platform's binary drops it from the lock, and `npm ci` then refuses it.
test('holds the binaries of every platform that a package names exactly', () => {
  const dropped = packages.flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !isLocked(name, version, folder))
      .map(([name, version]) => `${name}@${version}`),
  );
  expect(dropped).toEqual([]);
});
