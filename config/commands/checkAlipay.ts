/**
 * `npm run check:alipay`: looks through a built package for Alipay for what Alipay would refuse, or take and not do, and
 * fails where there is any. `npm run check:alipay -- FOLDER` looks through that one; without a folder it is the production
 * package, built where it is missing or old.
 */
import path from 'node:path';
import { type Command, runMain, type Values } from '../../mocks/cli/arguments';
import { checkPackage, checks, lineOf } from '../checks/alipay';
import type { Finding, Severity } from '../checks/alipay/finding';
import { findPackage, type PackageFolder } from './build/packageFolder';
import { freshPackage } from './build/packages';

/** From the worst to what only a careful author would mend. */
const TITLES: Readonly<Record<Severity, string>> = {
  refused: 'Refused',
  dropped: 'Dropped in silence',
  'no effect': 'Of no effect',
};

/** So many places of the same fault are told one by one. */
const MOST_ALIKE = 3;

const folderOf = async (given: string | undefined): Promise<PackageFolder> =>
  given === undefined ? { root: await freshPackage('alipay'), modules: undefined } : findPackage(given);

/** Lines for a person to read; what is wrong in the same way in one file many times is told once, with how often. */
function linesOf(findings: readonly Finding[]): string[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.check, finding.file, finding.message].join('\n');
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length <= MOST_ALIKE) return same.map(lineOf);
    return [`${lineOf(first)}, and ${same.length - 1} times more in this file`];
  });
}

async function check({ strict }: Values, [given]: readonly string[]): Promise<void> {
  const { root, modules } = await folderOf(given);
  const findings = await checkPackage(root, checks, modules);
  const shown = path.relative('', root) || '.';
  for (const severity of ['refused', 'dropped', 'no effect'] as const) {
    const found = findings.filter((one) => one.severity === severity);
    if (found.length > 0) console.log([`${TITLES[severity]}: ${found.length}`, ...linesOf(found)].join('\n  '));
  }
  const isFailure = ({ severity }: Finding) => strict !== undefined || given === undefined || severity !== 'no effect';
  const failures = findings.filter(isFailure).length;
  if (failures > 0) throw new Error(`${shown}: ${findings.length} findings`);
  const told = findings.length === 0 ? 'nothing found' : `nothing that is refused or dropped found`;
  console.log(`${shown}: ${told} by ${checks.length} checks`);
}

export const command: Command = {
  usage: 'npm run check:alipay -- [FOLDER] [options]',
  summary: 'looks through a package for Alipay for what Alipay would refuse, or take and not do',
  operands: { name: 'FOLDER', description: 'the package (the production package, built where it is old)', most: 1 },
  flags: { strict: { description: 'fails also for what has no effect, as it does without a folder' } },
  run: check,
};

runMain(module, command);
