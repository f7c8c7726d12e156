import { element } from './element';

interface RequestRow {
  readonly method: string;
  readonly path: string;
  readonly status: string;
  readonly milliseconds: string;
}

/** Reads the answer of `GET /__mock/requests`, as a list or in an `items` field, newest first; at most twelve rows. */
export function requestRows(answer: unknown): RequestRow[] {
  const held = typeof answer === 'object' && answer !== null && 'items' in answer ? answer.items : answer;
  if (!Array.isArray(held)) return [];
  return held
    .slice(-12)
    .reverse()
    .map((row) => ({
      method: String(row?.method ?? ''),
      path: String(row?.path ?? '').replace(/^\/api\/v1/, ''),
      status: String(row?.status ?? ''),
      milliseconds: String(row?.milliseconds ?? row?.ms ?? ''),
    }));
}

/** A row of the table of requests. A call without a status got no answer. */
export function requestLine({ method, path, status, milliseconds }: RequestRow): HTMLElement {
  const code = Number(status);
  const isGood = code >= 200 && code < 400;
  return element(
    'tr',
    {},
    element('td', {}, `${method} ${path}`),
    element('td', { className: isGood ? 'good' : 'bad' }, code > 0 ? status : '无应答'),
    element('td', {}, milliseconds),
  );
}
