/**
 * `npm run check:alipay`: looks through a built package for Alipay for what Alipay would refuse, or take and not do, and
 * fails where there is any. `npm run check:alipay -- FOLDER` looks through that one; without a folder it is the production
 * package, built where it is missing or old.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkPackage, checks, lineOf } from './alipayCheck';
import { freshPackage } from './packages';

async function folderOf(args: readonly string[]): Promise<string> {
  const [given, ...more] = args;
  if (more.length > 0 || given?.startsWith('-'))
    throw new Error(`check:alipay takes one folder or none, not ${args.join(' ')}`);
  if (given === undefined) return freshPackage('alipay');
  if (!existsSync(path.join(given, 'app.json')))
    throw new Error(`${given} is no package for Alipay: there is no app.json in it`);
  return path.resolve(given);
}

async function check(args: readonly string[]): Promise<void> {
  const folder = await folderOf(args);
  const findings = await checkPackage(folder);
  for (const finding of findings) console.log(lineOf(finding));
  const shown = path.relative('', folder);
  if (findings.length > 0) throw new Error(`${shown}: ${findings.length} findings`);
  console.log(`${shown}: nothing found by ${checks.length} checks`);
}

check(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
