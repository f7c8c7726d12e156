/**
 * What the document allows, the server takes or refuses for its state alone; what it forbids, the server refuses. `npm run fuzz`
 * makes more of these requests, from any seed.
 */
import { writeSync } from 'node:fs';
import fc from 'fast-check';
import { BASE_PATH } from '../../src/contract';
import { newBackend, read, send, userOf } from '../mockedBackend';
import { allowed, altered, inWords, isAllowed, type MadeRequest, trimmed } from './requests';
import { allows, operations, type PlacedOperation } from './schema';
import { type Situation, situations } from './situations';

const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env;

const parameters = {
  numRuns: Number(FUZZ_RUNS ?? 400),
  seed: Number(FUZZ_SEED ?? 580),
  ...(FUZZ_PATH ? { path: FUZZ_PATH } : {}),
};

/** Refusals of a request as such. All others are for what the world is: nothing there, another state, no money, another person. */
const FOR_ITSELF = ['BAD_JSON', 'INVALID', 'TOO_LARGE', 'IDEMPOTENCY_KEY_REQUIRED'];

/** Where an operation's ids are; anywhere, where it has none. */
function isPossible({ path }: PlacedOperation, { applicationIds, orderIds, known }: Situation): boolean {
  if (path.includes('{certifyId}')) return known.certifyId?.length === 1;
  if (path.startsWith('/applications/{')) return applicationIds.length > 0;
  return !path.startsWith('/orders/{') || orderIds.length > 0;
}

const all = situations();
const places = operations.map((operation) => ({ operation, at: all.filter((one) => isPossible(operation, one)) }));

/** Each operation as often as the others, each in any world that has its ids, and as often in one that opens it. */
function requestsOf(
  make: (operation: PlacedOperation, situation: Situation) => fc.Arbitrary<MadeRequest>,
  isWanted: (operation: PlacedOperation) => boolean = () => true,
): fc.Arbitrary<MadeRequest> {
  const wanted = places.filter(({ operation }) => isWanted(operation));
  return fc.oneof(
    ...wanted.map(({ operation, at }) => {
      const opening = at.filter(({ opens }) => opens.includes(operation.operationId));
      const worlds = [at, opening].filter((some) => some.length > 0);
      return fc.oneof(...worlds.map((some) => fc.oneof(...some.map((one) => make(operation, one).map(inWords)))));
    }),
  );
}

interface Heard {
  readonly status: number;
  readonly code: string;
}

/** The server's answer, which has to be one that the document tells. */
function ask({ operation, situation, path, query, headers, body }: MadeRequest): Heard {
  const user = { ...userOf(newBackend(situation.saved)), token: situation.token };
  const where = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const search = Object.entries(query).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  const target = `${BASE_PATH}${where}${search.length > 0 ? `?${search.join('&')}` : ''}`;
  const sent = Object.fromEntries(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]));
  const content = operation.requestBody ? JSON.stringify(body) : undefined;
  const answer = read(send(user, operation.method, target, content, sent));
  const told = operation.responses[answer.status]?.content[answer.headers['content-type']?.split(';')[0] ?? ''];
  if (!told || !allows(told.schema, answer.body)) {
    throw new Error(`The document does not tell of ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  const { code = '' } = Object(answer.body);
  return { status: answer.status, code: answer.status < 400 ? '' : code };
}

/** How often what was heard, by status and code. */
class Tally {
  private readonly counts = new Map<string, number>();

  add({ status, code }: Heard): void {
    const key = `${status} ${code}`.trim();
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  print(what: string, failures: string): void {
    if (!FUZZ_RUNS) return;
    const sum = [...this.counts.values()].reduce((total, count) => total + count, 0);
    const each = [...this.counts].sort().map(([key, count]) => `${key}: ${count}`);
    writeSync(2, `${what}: ${sum}; ${failures}: 0 (${each.join(', ')})\n`);
  }
}

test('a request that the document allows is never refused for itself', () => {
  const tally = new Tally();
  const taken = new Set<string>();
  fc.assert(
    fc.property(requestsOf(allowed), (request) => {
      expect(isAllowed(request)).toBe(true);
      const heard = ask(request);
      tally.add(heard);
      if (heard.status < 400) taken.add(request.operation.operationId);
      expect(FOR_ITSELF).not.toContain(heard.code);
    }),
    parameters,
  );
  tally.print('Requests that the document allows', 'refused for themselves');
  // For else nothing but 404 and 409 might have been heard.
  if (!FUZZ_PATH) expect([...taken].sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
});

test('a request that the document forbids is refused for itself', () => {
  const tally = new Tally();
  const asks = ({ requestBody, parameters: some = [] }: PlacedOperation) =>
    requestBody !== undefined || some.some((one) => one.in === 'query');
  const forbidden = requestsOf(altered, asks).filter((request) => !isAllowed(request) && !isAllowed(trimmed(request)));
  fc.assert(
    fc.property(forbidden, (request) => {
      const heard = ask(request);
      tally.add(heard);
      expect(FOR_ITSELF).toContain(heard.code);
    }),
    parameters,
  );
  tally.print('Requests that the document forbids', 'taken all the same');
});
