import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { UsageError } from '../../../mocks/cli/arguments';
import type { CannedAnswer } from '../../../mocks/simulator/cannedAnswers';

const schema = v.array(
  v.strictObject({
    url: v.pipe(v.string(), v.minLength(1)),
    method: v.optional(v.string()),
    status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
    headers: v.optional(v.record(v.string(), v.string())),
    body: v.optional(v.unknown()),
    delay: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
);

function jsonIn(file: string): unknown {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--answers names ${file}, which cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON.`);
  }
}

/**
 * Reads a file of answers that stand ready for the app's requests: a list of `{ url, method, status, headers, body, delay }`.
 *
 * @throws UsageError with the first thing that is wrong with it.
 */
export function readAnswers(file: string): readonly CannedAnswer[] {
  const read = v.safeParse(schema, jsonIn(file));
  if (read.success) return read.output;
  const [issue] = read.issues;
  const place = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  throw new UsageError(`${file} has ${issue.received}${place && ` for ${place}`}, which is to be ${issue.expected}.`);
}
