/** `npm run simulate`: builds and compiles the production package for Alipay, and serves it in the simulator. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Command, readPort, runMain, type Values } from '../mocks/cli/arguments';
import { onStopRequest } from '../mocks/cli/stopping';
import { singleFile } from '../mocks/frame/singleFile';
import { buildSimulator } from '../mocks/simulator/build';
import { createBuildNews } from '../mocks/simulator/buildNews';
import { type CompiledPackage, freshCompiled } from './antCompiler';
import { createFreshBackend } from './freshBackend';
import { PAGES, serveSimulator } from './simulator';
import { watchPackage } from './watchedPackage';
import { watchSources } from './watchSources';

const root = path.resolve(__dirname, '..');

/** Puts a package where it is served from: there it stays whole while the next one is built, or cannot be. */
function place(app: CompiledPackage, at: CompiledPackage): void {
  for (const part of ['folder', 'compiled'] as const) {
    rmSync(at[part], { recursive: true, force: true });
    cpSync(app[part], at[part], { recursive: true });
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

async function simulate(values: Values): Promise<void> {
  const wanted = readPort(values.port ?? '9100');
  const news = values.watch ? createBuildNews() : undefined;
  const tellFailed = (error: unknown) => {
    const reason = reasonOf(error);
    news?.tellFailed(headlineOf(reason));
    console.error(`${reason}\nWhat was built before goes on.`);
  };
  let renew = async (_: CompiledPackage) => {};
  const watched = values.watch
    ? await watchPackage({ onCompiled: (next) => renew(next), onFailed: tellFailed })
    : undefined;
  const app = watched?.app ?? (await freshCompiled('alipay'));

  const own = mkdtempSync(path.join(os.tmpdir(), 'simulator-'));
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  const served = { folder: path.join(own, 'package'), compiled: path.join(own, 'compiled') };
  place(app, served);

  const fresh = values.watch ? await createFreshBackend(own) : undefined;
  const server = await serveSimulator(served, wanted, {
    ...(fresh && { backend: fresh.backend }),
    ...(news && { news }),
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
  usage: 'npm run simulate -- [options]',
  summary: 'runs the built Alipay package in the simulator',
  flags: {
    port: { value: 'N', description: 'listens on this port of 127.0.0.1, or the next one that is free (9100)' },
    watch: { description: 'builds again when a source changes, and loads the pages again' },
  },
  run: simulate,
};

runMain(module, command);
