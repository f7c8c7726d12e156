/** `npm run mock`: the HTTP mock server alone. */
import path from 'node:path';
import { createBackend } from '../server';
import { type MockServer, startMockServer } from '../transports/http';
import { keyFrom } from '../transports/keyFile';
import { freePortAfter, PortInUse } from '../transports/listen';
import { openStateFile } from '../transports/stateFile';
import { type Command, commandLine, readPort, runMain, UsageError, type Values } from './arguments';
import { onStopRequest } from './stopping';

export interface KeptServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The file that keeps the worlds, so that they outlive the server; its folder must exist. None is kept if absent. */
  readonly state?: string | undefined;
  /** Tells the user what became of the file, in one sentence. */
  readonly tell: (sentence: string) => void;
}

/**
 * The mock server with the worlds that a file keeps. Nothing is written, and no key made, before it listens.
 *
 * @throws PortInUse, or an Error with one sentence for the user, where it cannot listen or the file cannot be kept.
 */
export async function startKept({ host, port, state: file, tell }: KeptServerOptions): Promise<MockServer> {
  let content = () => '';
  const complain = (error: Error) => tell(`The state file was not written: ${error.message}`);
  const state = file ? openStateFile(file, () => content(), complain) : undefined;

  const onIgnored = (otherVersion: number | undefined) => {
    if (!state) return;
    tell(
      otherVersion === undefined
        ? `The state file was corrupt and is kept as ${state.setAside('corrupt')}; all worlds begin anew.`
        : `The state file is of another version, ${otherVersion}, and is kept as ${state.setAside(`version-${otherVersion}`)}, for a mock server of that version; all worlds begin anew.`,
    );
  };

  const server = await startMockServer({
    host,
    port,
    // With its key, a restart knows users by name and ID numbers again.
    createBackend: (options) =>
      createBackend({ ...options, key: file ? keyFrom(`${file}.key`) : undefined, onIgnored }),
    pictures: path.resolve(__dirname, '../assets/devices'),
    saved: state?.saved,
    onChange: () => state?.changed(),
  });
  content = () => server.backend.save();
  return {
    ...server,
    async stop() {
      await server.stop();
      state?.flush();
    },
  };
}

async function serve(values: Values): Promise<void> {
  const port = readPort(values.port ?? '9527');
  const { host = '127.0.0.1', state } = values;
  if (!host) throw new UsageError('--host is empty.');
  if (state === '') throw new UsageError('--state is empty.');

  const tell = (sentence: string) => console.error(sentence);
  const server = await startKept({ host, port, state, tell }).catch(async (error: unknown) => {
    if (!(error instanceof PortInUse)) throw error;
    const free = String(await freePortAfter(host, port));
    const again = commandLine('npm run mock --', { ...values, port: free });
    throw new Error(`${error.message} Port ${free} is free: ${again}`);
  });

  console.log(
    `Mock server at ${server.origin}/api/v1 (controls at ${server.origin}/__mock/scenarios). Ctrl-C stops it.`,
  );
  onStopRequest(() => server.stop());
}

export const command: Command = {
  usage: 'npm run mock -- [options]',
  summary: 'serves the mocked backend over HTTP',
  flags: {
    port: { value: 'N', description: 'listens on this port, 0 for any that is free (9527)' },
    host: {
      value: 'H',
      description: 'listens on this address (127.0.0.1); 0.0.0.0 lets a phone in the same network in',
    },
    state: { value: 'FILE', description: 'keeps the worlds in this file, so that they outlive the server' },
  },
  run: serve,
};

runMain(module, command);
