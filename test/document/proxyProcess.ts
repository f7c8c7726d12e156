/**
 * Runs Stoplight's Prism before a server and holds every request and answer against docs/openapi.json. A process of its own,
 * because its many modules take Jest longer to load than all that they then do.
 *
 *     node --import tsx test/document/proxyProcess.ts UPSTREAM
 *
 * prints where it listens, and ends when its standard input does.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

const DOCUMENT = path.resolve(__dirname, '../../docs/openapi.json');

async function run(upstream: string): Promise<void> {
  const operations = await getHttpOperationsFromSpec(JSON.parse(readFileSync(DOCUMENT, 'utf8')));
  const server = createServer(operations, {
    components: { logger: createLogger('proxy', { level: 'silent' }) },
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
  });
  console.log(await server.listen(0, '127.0.0.1'));
  process.stdin.resume().once('end', () => process.exit());
}

void run(process.argv[2] ?? '');
