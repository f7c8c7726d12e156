/**
 * `npm run check:alipay`: looks through a built package for Alipay for what Alipay would refuse, or take and not do, and
 * fails where there is any. `npm run check:alipay -- FOLDER` looks through that one; without a folder it is the production
 * package, built where it is missing or old.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, runMain, UsageError } from '../mocks/cli/arguments';
import { checkPackage, checks, lineOf } from './alipayCheck';
import { freshPackage } from './packages';

async function folderOf(given: string | undefined): Promise<string> {
  if (given === undefined) return freshPackage('alipay');
  if (!existsSync(path.join(given, 'app.json')))
    throw new UsageError(`${given} is no package for Alipay: there is no app.json in it`);
  return path.resolve(given);
}

export const command: Command = {
  usage: 'npm run check:alipay -- [FOLDER]',
  summary: 'looks through a package for Alipay for what Alipay would refuse, or take and not do',
  operands: { name: 'FOLDER', description: 'the package (the production package, built where it is old)', most: 1 },
  async run(_, [given]) {
    const folder = await folderOf(given);
    const findings = await checkPackage(folder);
    for (const finding of findings) console.log(lineOf(finding));
    const shown = path.relative('', folder);
    if (findings.length > 0) throw new Error(`${shown}: ${findings.length} findings`);
    console.log(`${shown}: nothing found by ${checks.length} checks`);
  },
};

runMain(module, command);
