/**
 * `npm run check:nodes`: what the README tells a newcomer, word for word, in a fresh clone, on the oldest Node that is
 * supported and on the newest of each line since. Outside CI: it takes more than half an hour for each.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Command, runMain, ToldFailure, UsageError, type Values } from '../../mocks/cli/arguments';

const root = path.resolve(__dirname, '../..');

const NODES = ['20.19.0', '22', '24', '26'];

/** What no command may say: that something of Node's is not there to stay. */
const WARNING = /^.*(?:ExperimentalWarning|DeprecationWarning|\[DEP\d+\]).*$/gm;

/** Where a command that serves says where it stands. */
const ADDRESS = /https?:\/\/127\.0\.0\.1:\d+\//;

interface Step {
  /** What npm is told. */
  readonly npm: readonly string[];
  /** It goes on until it is stopped: it is well once it answers. */
  readonly serves?: true;
}

const steps: Readonly<Record<string, Step>> = {
  install: { npm: ['ci'] },
  start: { npm: ['start', '--', '--port', '0'], serves: true },
  mock: { npm: ['run', 'mock', '--', '--port', '0'], serves: true },
  alipay: { npm: ['run', 'build:alipay'] },
  h5: { npm: ['run', 'build:h5'] },
  simulate: { npm: ['run', 'simulate', '--', '--port', '0'], serves: true },
  test: { npm: ['test'] },
  e2e: { npm: ['run', 'e2e'] },
};

/** A Node of npm's, without the install script that its package `node` would need. @returns the folder with its program. */
function bringNode(version: string, folder: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, `${name}@${version}`]);
  return path.join(folder, 'node_modules', name, 'bin');
}

/** Runs one step in a clone. @returns what is wrong with it, a line for each; none where it went well. */
async function take({ npm, serves }: Step, cwd: string, bin: string): Promise<string[]> {
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    TARO_APP_BACKEND: 'https://backend.example',
  };
  const child = spawn('npm', npm, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  const stop = () => child.pid !== undefined && process.kill(-child.pid, 'SIGINT');
  let answered: Promise<string[]> | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      said += part;
      const [address] = (serves && ADDRESS.exec(said)) || [];
      if (address && !answered) {
        answered = fetch(address)
          // The mock server has nothing at its root, and says so.
          .then(({ status }) => (status < 500 ? [] : [`${address} answers ${status}`]))
          .catch((error) => [`${address}: ${error}`])
          .finally(stop);
      }
    });
  }
  const [code] = await once(child, 'close');
  const warnings = [...new Set(said.match(WARNING) ?? [])];
  if (serves) return [...warnings, ...((await answered) ?? ['it said no address', ...said.split('\n').slice(-20)])];
  return code === 0 ? warnings : [...warnings, `it ended with ${code}`, ...said.split('\n').slice(-20)];
}

function chosen<Item extends string>(flag: string, asked: string | undefined, all: readonly Item[]): readonly Item[] {
  if (asked === undefined) return all;
  const found = asked.split(',').map((one) => all.find((item) => item === one));
  if (found.some((one) => one === undefined)) throw new UsageError(`--${flag} takes of ${all.join(', ')}.`);
  return found.flatMap((one) => one ?? []);
}

async function checkNodes({ node, only }: Values): Promise<void> {
  const versions = chosen('node', node, NODES);
  const names = chosen('only', only, Object.keys(steps));
  const folder = mkdtempSync(path.join(tmpdir(), 'nodes-'));
  let isWell = true;
  try {
    for (const version of versions) {
      const place = path.join(folder, version);
      const bin = bringNode(version, place);
      const clone = path.join(place, 'clone');
      execFileSync('git', ['clone', '--quiet', root, clone]);
      const exact = execFileSync(path.join(bin, 'node'), ['--version'], { encoding: 'utf8' }).trim();
      for (const name of names) {
        const step = steps[name];
        if (!step) continue;
        const wrong = await take(step, clone, bin);
        isWell &&= wrong.length === 0;
        console.log(`${exact}  ${name}: ${wrong.length === 0 ? 'well' : wrong.join('\n  ')}`);
      }
      rmSync(place, { recursive: true, force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!isWell) throw new ToldFailure();
}

export const command: Command = {
  usage: 'npm run check:nodes -- [options]',
  summary: 'runs what the README says in fresh clones, on each Node that is supported; half an hour for each',
  flags: {
    node: { value: 'N', description: `of ${NODES.join(', ')}, with commas; all of them where absent` },
    only: { value: 'STEPS', description: `of ${Object.keys(steps).join(', ')}, with commas; all of them where absent` },
  },
  run: checkNodes,
};

runMain(module, command);
