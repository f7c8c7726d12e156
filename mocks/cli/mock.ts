/** `npm run mock`: the HTTP mock server alone. */
import path from 'node:path';
import { createBackend } from '../backend';
import { startMockServer } from '../transports/http';
import { keyFrom } from '../transports/keyFile';
import { freePortAfter, PortInUse } from '../transports/listen';
import { openStateFile } from '../transports/stateFile';
import { readPort, runCommand, UsageError } from './arguments';
import { onStopRequest } from './stopping';

const flags = {
  port: { value: 'N', description: 'listens on this port, 0 for any that is free (9527)' },
  host: { value: 'H', description: 'listens on this address (127.0.0.1); 0.0.0.0 lets a phone in the same network in' },
  state: { value: 'FILE', description: 'keeps the worlds in this file, so that they outlive the server' },
} as const;

async function serve(values: Record<string, string>): Promise<void> {
  const port = readPort(values.port ?? '9527');
  const host = values.host ?? '127.0.0.1';
  if (!host) throw new UsageError('--host is empty.');
  if (values.state === '') throw new UsageError('--state is empty.');

  const complain = (error: Error) => console.error(`The state file was not written: ${error.message}`);
  let content = () => '';
  const state = values.state ? openStateFile(values.state, () => content(), complain) : undefined;

  // With it, a restart knows users by name and ID numbers again.
  const key = values.state ? keyFrom(`${values.state}.key`) : undefined;
  const sayCorrupt = () => {
    if (state)
      console.error(`The state file was corrupt and is set aside as ${state.setAside()}; all worlds begin anew.`);
  };

  const server = await startMockServer({
    host,
    port,
    createBackend: (options) => createBackend({ ...options, key, onCorrupt: sayCorrupt }),
    pictures: path.resolve(__dirname, '../assets/devices'),
    saved: state?.saved,
    onChange: () => state?.changed(),
  }).catch(async (error: unknown) => {
    if (!(error instanceof PortInUse)) throw error;
    const free = await freePortAfter(host, port);
    throw new Error(`${error.message} Port ${free} is free: npm run mock -- --port ${free}`);
  });
  content = () => server.backend.save();

  console.log(
    `Mock server at ${server.origin}/api/v1 (controls at ${server.origin}/__mock/scenarios). Ctrl-C stops it.`,
  );
  onStopRequest(async () => {
    await server.stop();
    state?.flush();
  });
}

runCommand('npm run mock -- [options]   serves the mocked backend over HTTP', flags, serve);
