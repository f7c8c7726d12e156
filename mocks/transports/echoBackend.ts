import type { Backend, BackendAnswer, BackendRequest } from '../server/http/protocol';

/** For tests of the transports themselves: answers as the path's last part says, and records what it was asked. */
export interface EchoBackend extends Backend {
  readonly asked: readonly BackendRequest[];
}

const ANSWERS: Readonly<Record<string, BackendAnswer>> = {
  cut: { kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":', delayMs: 0 },
  late: { kind: 'answer', status: 200, headers: {}, body: '{"late":true}', delayMs: 5000 },
  broken: { kind: 'disconnect', delayMs: 0 },
  'broken-late': { kind: 'disconnect', delayMs: 5000 },
  hang: { kind: 'hang' },
};

export function createEchoBackend(): EchoBackend {
  const asked: BackendRequest[] = [];
  return {
    asked,
    save: () => '',
    handle(request) {
      asked.push(request);
      const last = request.path.split('?')[0]?.split('/').pop() ?? '';
      return (
        ANSWERS[last] ?? {
          kind: 'answer',
          status: 201,
          headers: { 'content-type': 'application/json', 'retry-after': '3' },
          body: JSON.stringify({ method: request.method, path: request.path }),
          delayMs: 0,
        }
      );
    },
  };
}
