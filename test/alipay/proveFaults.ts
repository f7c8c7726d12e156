/**
 * `npm run faults:alipay`: proves that the checks of the Alipay package bite. It copies the production package, puts one
 * fault after the other into a copy and asks who catches it: the checks of `npm run check:alipay`, else journeys in the
 * package, on Ant's base library in the simulator. It writes down who in docs/simulator.md; with `--check` it only compares.
 * It fails where the package has a finding without any fault, and where a fault is caught by nobody.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Command, runMain, type Values } from '@mocks/cli/arguments';
import { buildSimulator } from '@mocks/simulator/build';
import { firstFinding } from '../../config/checks/alipay';
import { compiles } from '../../config/checks/alipay/structure/compiles';
import { compilePackage } from '../../config/checks/antCompiler';
import { freshPackage } from '../../config/commands/build/packages';
import { PAGES, serveSimulator } from '../../config/commands/serve/simulator';
import { type Tell, withProgress } from '../../config/commands/terminal/progress';
import { openPhoneBrowser, type PhoneBrowser } from '../drivers/phoneBrowser';
import { SimulatorUser } from '../drivers/simulatorUser';
import { judge } from '../e2e/knownDifferences';
import { journeys } from '../journeys';
import { pagesThatFail } from './bareScripts';
import { faults, type SeededFault } from './faults';
import { watchKinds } from './sentKinds';

const root = path.resolve(__dirname, '../..');
const DOCUMENT = path.join(root, 'docs/simulator.md');
const BETWEEN = /(<!-- faults -->\n)[\s\S]*?(<!-- \/faults -->)/;

/** They touch every page of the way, and what the app keeps on the device. */
const WALKED = journeys.filter(({ name }) => ['approved', 'reload at every step'].includes(name));

/** So many faults are tried at once. */
const AT_ONCE = 2;

interface Catch {
  readonly by: string;
  readonly said: string;
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Walks the journeys in a package, up to the first that fails or in which the app says that something is wrong. */
async function walk(browser: PhoneBrowser, folder: string, compiled: string): Promise<Catch | undefined> {
  const server = await serveSimulator({ folder, compiled }, 0, { pages: PAGES });
  const page = await browser.newPage();
  const phone = `${server.origin}/simulator/phone.html`;
  const undrawn = await watchKinds(page, folder);
  const user = new SimulatorUser(page, undefined, phone);
  try {
    for (const { name, walk: walkWith } of WALKED) {
      const by = `the journey “${name}”`;
      try {
        await walkWith(user);
      } catch (error) {
        return { by, said: firstLine(error).replace(phone, '') };
      }
      const [wrong] = judge(await user.errors()).unknown;
      if (wrong !== undefined) return { by, said: firstLine(wrong) };
      if (undrawn().length > 0) return { by, said: `No template draws ${undrawn()}` };
    }
    return undefined;
  } finally {
    await page.context().close();
    server.stop();
  }
}

/**
 * Who is the first to find something wrong with a package, the quickest asked first.
 *
 * @param output where Ant's compiler may write.
 */
async function whoCatches(browser: PhoneBrowser, folder: string, output: string): Promise<Catch | undefined> {
  const finding = await firstFinding(folder);
  if (finding) return { by: finding.check, said: finding.message };
  let compiled: string;
  try {
    compiled = await compilePackage(folder, output);
  } catch (error) {
    return { by: compiles.name, said: firstLine(error) };
  }
  const [fails] = pagesThatFail(folder);
  if (fails !== undefined) return { by: 'each page by itself', said: fails };
  return walk(browser, folder, compiled);
}

/** Puts a fault into a copy of a package; without one, the copy is as it was. */
async function tryOn(browser: PhoneBrowser, folder: string, fault?: SeededFault): Promise<Catch | undefined> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'alipay-fault-'));
  try {
    const copy = path.join(place, 'package');
    cpSync(folder, copy, { recursive: true });
    fault?.seed(copy);
    return await whoCatches(browser, copy, path.join(place, 'compiled'));
  } catch (error) {
    throw new Error(`${fault?.name ?? 'no fault'}: ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

type Result = readonly [SeededFault, Catch | undefined];

async function tryAll(browser: PhoneBrowser, folder: string, tell: Tell): Promise<Result[]> {
  const results = new Map<SeededFault, Catch | undefined>();
  const waiting = [...faults];
  const work = async () => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      const caught = await tryOn(browser, folder, fault);
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

async function tryEach(): Promise<Result[]> {
  const [folder] = await Promise.all([freshPackage('alipay'), buildSimulator(PAGES)]);
  const browser = await openPhoneBrowser();
  try {
    const wrong = await tryOn(browser, folder);
    if (wrong) throw new Error(`The package has a fault already: ${wrong.by}: ${wrong.said}`);
    return await withProgress(`Trying ${faults.length} faults`, (tell) => tryAll(browser, folder, tell));
  } finally {
    await browser.close();
  }
}

async function prove({ check }: Values): Promise<void> {
  const results = await tryEach();
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
