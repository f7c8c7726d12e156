/**
 * `npm run dev:alipay`: builds the Alipay package again at each change, with the HTTP mock server beside it. Ctrl-C
 * stops both; where Taro ends, so does the server.
 */
import { type Command, runMain, ToldFailure } from '../../../mocks/cli/arguments';
import { startKept } from '../../../mocks/cli/mock';
import { onStopRequest } from '../../../mocks/cli/stopping';
import type { MockServer } from '../../../mocks/transports/http';
import { freePortAfter, PortInUse } from '../../../mocks/transports/listen';
import { backendOf, targets } from '../../taro/targets';
import { watchWithTaro } from '../../taro/watchTaro';

const target = targets['alipay:dev'];

/** The mock server where the package looks for it. */
async function serveBeside(): Promise<MockServer> {
  const { hostname: host, port: text } = new URL(target.backend);
  const port = Number(text);
  const tell = (sentence: string) => console.error(sentence);
  const server = await startKept({ host, port, tell }).catch(async (error: unknown) => {
    if (!(error instanceof PortInUse)) throw error;
    const free = await freePortAfter(host, port);
    throw new Error(
      `${error.message} The package looks for its backend there: stop what listens, or name another one, as in TARO_APP_BACKEND=http://${host}:${free} npm run dev:alipay with npm run mock -- --port ${free} beside it.`,
    );
  });
  console.log(`Mock server at ${server.origin}/api/v1 (controls at ${server.origin}/__mock/scenarios).`);
  return server;
}

async function develop(): Promise<void> {
  const backend = backendOf('alipay:dev', process.env.TARO_APP_BACKEND);
  // A backend of the developer's own needs no mocks beside it.
  const server = backend === target.backend ? await serveBeside() : undefined;
  const taro = await watchWithTaro(`Building ${target.output}`, target, backend, {
    onBuilt: () => console.log('Built again.'),
    onFailed: (reason) => console.error(`${reason}\nWhat was built before goes on.`),
  }).catch(async (error: unknown) => {
    await server?.stop();
    throw error;
  });
  const leave = onStopRequest(async () => {
    await taro.stop();
    await server?.stop();
  });
  console.log(`Open ${target.output} in Alipay's IDE. Ctrl-C stops.`);
  await taro.ended;
  leave();
  await server?.stop();
  throw new ToldFailure();
}

export const command: Command = {
  usage: 'npm run dev:alipay',
  summary: "builds the package for Alipay's IDE again at each change, with the mock server beside it",
  run: develop,
};

runMain(module, command);
