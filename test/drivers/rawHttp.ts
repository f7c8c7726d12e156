/** HTTP by hand, for what no client sends: every byte as a test has it. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import * as v from 'valibot';
import { type Problem, problem } from '../../src/contract';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * An answer and what follows it, of all that came; of a body without a length, all belongs to it.
 *
 * @throws Error where it is none.
 */
export function firstOf(text: string, isHead: boolean): { answer: RawAnswer; rest: string } {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) throw new Error(`This is no answer: ${text}`);
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  const status = Number(first.split(' ')[1]);
  const after = Buffer.from(text.slice(end + 4));
  const hasNoBody = isHead || status < 200 || status === 204;
  const length = hasNoBody ? 0 : Number(headers['content-length'] ?? after.length);
  return {
    answer: { status, headers, body: after.subarray(0, length).toString() },
    rest: after.subarray(length).toString(),
  };
}

/** A connection to a server of this machine, e.g. `http://127.0.0.1:9527`. */
export const opened = (to: string): Socket => connect(Number(new URL(to).port), '127.0.0.1');

/** All that comes until the server closes the connection. */
export async function textFrom(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

/** Sends bytes, and answers all that comes until the server closes the connection, which the last request has to ask for. */
export async function sent(to: string, bytes: string | Buffer): Promise<RawAnswer[]> {
  const socket = opened(to);
  socket.write(bytes);
  let text = await textFrom(socket);
  const methods = [...bytes.toString().matchAll(/^([A-Z]+) \S+ HTTP/gm)].map(([, method]) => method);
  const answers: RawAnswer[] = [];
  while (text !== '') {
    const { answer, rest } = firstOf(text, methods[answers.filter(({ status }) => status >= 200).length] === 'HEAD');
    answers.push(answer);
    text = rest;
  }
  return answers;
}

/** A request as text, the last one on its connection. */
export const asked = (line: string, headers: readonly string[] = [], body = '') =>
  [`${line} HTTP/1.1`, 'Host: mock.test', 'Connection: close', ...headers, '', body].join('\r\n');

/** The body of a problem that any page may read, of which every part has to be there. */
export function problemOf(answer: RawAnswer | undefined): Problem {
  if (!answer) throw new Error('No answer came');
  const { status, headers, body } = answer;
  expect([headers['content-type'], headers['access-control-allow-origin']]).toEqual(['application/problem+json', '*']);
  const told = v.parse(problem, JSON.parse(body));
  expect(told.status).toBe(status);
  return told;
}
