/**
 * `npm run faults:alipay`: proves that the checks of the Alipay package bite. It copies the production package, puts one
 * fault after the other into a copy and asks who catches it: the checks of `npm run check:alipay`, else journeys in the
 * package. It writes down who in docs/simulator.md; with `--check` it only compares. It fails where the package has a
 * finding without any fault, and where a fault is caught by nobody.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Command, runMain, type Values } from '@mocks/cli/arguments';
import { firstFinding } from '../../config/checks/alipay';
import { freshPackage } from '../../config/commands/build/packages';
import { type Tell, withProgress } from '../../config/commands/terminal/progress';
import { faults, type SeededFault } from './faults';

const root = path.resolve(__dirname, '../..');
const DOCUMENT = path.join(root, 'docs/simulator.md');
const BETWEEN = /(<!-- faults -->\n)[\s\S]*?(<!-- \/faults -->)/;

/** They touch every page of the way, and what the app keeps on the device. */
const JOURNEYS = ['approved', 'reload at every step'];

/** So many faults are tried at once. */
const AT_ONCE = 2;

/** Milliseconds after which a journey that does not end has failed. */
const PATIENCE = 120_000;

interface Catch {
  readonly by: string;
  readonly said: string;
}

async function walk(folder: string): Promise<Catch | undefined> {
  const script = path.join(__dirname, 'walkJourneys.ts');
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), script, folder, ...JOURNEYS], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE,
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  if (code === 0) return undefined;
  const failure = said.match(/\{"journey".*\}$/m)?.[0];
  const { journey, message }: { journey: string; message: string } = failure
    ? JSON.parse(failure)
    : { journey: JOURNEYS.join(' or '), message: 'does not end' };
  return { by: `the journey “${journey}”`, said: message.split('\n')[0] ?? '' };
}

/** Who is the first to find something wrong with a package, the quickest asked first. */
async function whoCatches(folder: string): Promise<Catch | undefined> {
  const finding = await firstFinding(folder);
  return finding ? { by: finding.check, said: finding.message } : walk(folder);
}

/** Puts a fault into a copy of a package; without one, the copy is as it was. */
async function tryOn(folder: string, fault?: SeededFault): Promise<Catch | undefined> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'alipay-fault-'));
  try {
    const copy = path.join(place, 'package');
    cpSync(folder, copy, { recursive: true });
    fault?.seed(copy);
    return await whoCatches(copy);
  } catch (error) {
    throw new Error(`${fault?.name ?? 'no fault'}: ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

type Result = readonly [SeededFault, Catch | undefined];

async function tryAll(folder: string, tell: Tell): Promise<Result[]> {
  const results = new Map<SeededFault, Catch | undefined>();
  const waiting = [...faults];
  const work = async () => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      const caught = await tryOn(folder, fault);
      results.set(fault, caught);
      if (!caught) console.log(`MISSED   ${fault.name}`);
      tell(
        `${results.size} of ${faults.length}, ${fault.name}: ${caught?.by ?? 'nobody'}`,
        results.size / faults.length,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults.map((fault) => [fault, results.get(fault)]);
}

/** The table without what is said, which changes with the app and not with who catches what. */
const withoutWords = (document: string) => document.replace(/`[^`\n]*` \|$/gm, '');

const cell = (text: string) => text.replaceAll('|', '\\|');
/** A message as code, which may itself hold what marks code. */
const code = (text: string) => `\`${cell(text).replaceAll('`', '’')}\``;

const table = (results: readonly Result[]) =>
  [
    '| fault | kind | caught by | which says |',
    '| --- | --- | --- | --- |',
    ...results.map(([{ name, kind }, caught]) =>
      caught
        ? `| ${cell(name)} | ${kind} | ${cell(caught.by)} | ${code(caught.said)} |`
        : `| ${cell(name)} | ${kind} | nobody | |`,
    ),
    '',
  ].join('\n');

async function prove({ check }: Values): Promise<void> {
  const folder = await freshPackage('alipay');
  const wrong = await tryOn(folder);
  if (wrong) throw new Error(`The package has a fault already: ${wrong.by}: ${wrong.said}`);
  const results = await withProgress(`Trying ${faults.length} faults`, (tell) => tryAll(folder, tell));
  const missed = results.filter(([, caught]) => !caught).length;
  if (missed > 0) throw new Error(`${missed} of ${faults.length} faults are caught by nobody.`);
  const before = readFileSync(DOCUMENT, 'utf8');
  const after = before.replace(BETWEEN, (_, begin: string, end: string) => `${begin}${table(results)}${end}`);
  if (!check) writeFileSync(DOCUMENT, after);
  else if (withoutWords(after) !== withoutWords(before))
    throw new Error('The table in docs/simulator.md is old: npm run faults:alipay writes it anew.');
  console.log(`All ${faults.length} faults are caught.`);
}

export const command: Command = {
  usage: 'npm run faults:alipay -- [options]',
  summary: 'proves that the checks of the Alipay package find faults, and writes down which finds what',
  flags: { check: { description: 'writes nothing, and fails where docs/simulator.md says something else' } },
  run: prove,
};

runMain(module, command);
