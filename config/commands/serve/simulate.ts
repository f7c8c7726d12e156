/**
 * `npm run simulate`: builds and compiles the production package for Alipay, and serves it in the simulator.
 * `npm run simulate -- FOLDER` does so with the package in that folder.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Command, readPort, runMain, type Values } from '../../../mocks/cli/arguments';
import { onStopRequest } from '../../../mocks/cli/stopping';
import { singleFile } from '../../../mocks/panel/singleFile';
import { buildSimulator } from '../../../mocks/simulator/build';
import { createBuildNews } from '../../../mocks/simulator/buildNews';
import { type CompiledPackage, compileFolder, freshCompiled } from '../../checks/antCompiler';
import { findPackage } from '../build/packageFolder';
import { watchFolder, watchPackage } from '../build/watchedPackage';
import { watchSources } from '../build/watchSources';
import { readAnswers } from './cannedAnswers';
import { createFreshBackend } from './freshBackend';
import { readHosts } from './hosts';
import { PAGES, serveSimulator } from './simulator';

const root = path.resolve(__dirname, '../../..');

/** Puts a package where it is served from: there it stays whole while the next one is built, or cannot be. */
function place(app: CompiledPackage, at: CompiledPackage): void {
  for (const part of ['folder', 'compiled'] as const) {
    rmSync(at[part], { recursive: true, force: true });
    cpSync(app[part], at[part], { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
  }
}

/** What went wrong, with files named as seen from the project. */
const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replaceAll(`${root}${path.sep}`, '');

/** The line of it that says most: that of the error itself, behind those who only pass it on. */
function headlineOf(reason: string): string {
  const lines = reason.split('\n').map((line) => line.trim());
  return lines.find((line) => /Error: (?!Module build failed)/.test(line)) ?? lines[0] ?? '';
}

async function simulate(values: Values, [given]: readonly string[]): Promise<void> {
  const wanted = readPort(values.port ?? '9100');
  const allowed = readHosts(values.allow ?? '');
  const answers = values.answers === undefined ? [] : readAnswers(values.answers);
  const named = given === undefined ? undefined : findPackage(given);
  const own = mkdtempSync(path.join(os.tmpdir(), 'simulator-'));
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));

  const news = values.watch ? createBuildNews() : undefined;
  const tellFailed = (error: unknown) => {
    const reason = reasonOf(error);
    news?.tellFailed(headlineOf(reason));
    console.error(`${reason}\nWhat was built before goes on.`);
  };
  let renew = async (_: CompiledPackage) => {};
  const hears = { onCompiled: (next: CompiledPackage) => renew(next), onFailed: tellFailed };
  const made = path.join(own, 'made');
  const watch = () => (named ? watchFolder(named, made, hears) : watchPackage(hears));
  const watched = values.watch ? await watch() : undefined;
  const app = watched?.app ?? (await (named ? compileFolder(named, made) : freshCompiled('alipay')));
  const served = { folder: path.join(own, 'package'), compiled: path.join(own, 'compiled') };
  place(app, served);

  const fresh = values.watch ? await createFreshBackend(own) : undefined;
  const server = await serveSimulator(served, wanted, {
    ...(fresh && { backend: fresh.backend }),
    ...(news && { news }),
    stranger: named ? path.basename(path.resolve(given ?? '')) : '',
    allowed,
    answers,
  });
  if (wanted !== 0 && !server.origin.endsWith(`:${wanted}`))
    console.log(`Port ${wanted} is in use; another one is used instead.`);
  console.log(`\n  信用租机 · 支付宝模拟器  ${server.origin}/\n\n  Ctrl-C stops it.`);

  const renewOwn = singleFile(async () => {
    await buildSimulator(PAGES);
    await fresh?.renew();
    news?.tellBuilt();
    console.log('Built; the pages load again.');
  });
  renew = (next) => {
    place(next, served);
    return renewOwn();
  };
  const stopWatching = watched
    ? watchSources([path.join(root, 'mocks')], () => void renewOwn().catch(tellFailed))
    : () => {};

  onStopRequest(async () => {
    stopWatching();
    server.stop();
    await watched?.stop();
  });
}

export const command: Command = {
  usage: 'npm run simulate -- [FOLDER] [options]',
  summary: 'runs the built Alipay package in the simulator, or the one in a folder',
  operands: { name: 'FOLDER', description: 'a package for Alipay, with app.json (the production package)', most: 1 },
  flags: {
    port: { value: 'N', description: 'listens on this port of 127.0.0.1, or the next one that is free (9100)' },
    allow: { value: 'HOSTS', description: 'lets the app ask these servers, api.example.com,127.0.0.1:8080 (none)' },
    answers: { value: 'FILE', description: 'answers requests from this JSON, see docs/simulator.md' },
    watch: { description: 'builds again when a source changes, and loads the pages again' },
  },
  run: simulate,
};

runMain(module, command);
