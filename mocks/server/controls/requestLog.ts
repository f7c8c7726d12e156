import { BASE_PATH, type EndpointName } from '@/contract';
import type { BackendAnswer } from '../http/protocol';
import { splitPath } from '../http/request';
import { matchRoute, table } from '../http/routes';
import { own } from '../world';

/** How many calls are kept. */
const KEPT = 200;

/** One call of the product's API, as `GET /__mock/requests` tells it. */
export interface LoggedCall {
  readonly method: string;
  /** With its query; whatever may be personal is `***`. */
  readonly path: string;
  /** 0 where no answer came. */
  readonly status: number;
  /** What it took, with the delay the transport was told to wait. */
  readonly milliseconds: number;
}

const STARS = '***';
/** Ids and words of our own are short, and hold fewer digits than a phone or ID number, in groups or not, or a token. */
const HARMLESS = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
const MOST_DIGITS = 6;
const HARMLESS_QUERY: Readonly<Record<string, RegExp>> = {
  category: /^[a-z]{1,20}$/,
  status: /^[A-Z_]{1,20}(,[A-Z_]{1,20}){0,9}$/,
  cursor: /^\d{1,6}$/,
  limit: /^\d{1,3}$/,
};

function maskSegment(segment: string): string {
  return HARMLESS.test(segment) && segment.replace(/\D/g, '').length <= MOST_DIGITS ? segment : STARS;
}

/** A path as it may be written down. */
export function maskPath(method: string, pathAndQuery: string): string {
  const { path, query } = splitPath(pathAndQuery);
  const name: EndpointName | undefined = matchRoute(method, path)?.name;
  const known = name ? table[name].path.split('/') : [];
  const start = path.indexOf(`${BASE_PATH}/`) === 0 ? BASE_PATH : '';
  const segments = path.slice(start.length).split('/');
  const masked = segments.map((segment, place) =>
    segment === '' || segment === known[place] ? segment : maskSegment(segment),
  );
  const pairs = Object.keys(query).map((key) => {
    const pattern = own(HARMLESS_QUERY, key);
    return `${pattern ? key : maskSegment(key)}=${pattern?.test(query[key] ?? '') ? query[key] : STARS}`;
  });
  return start + masked.join('/') + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}

/** The log with one more call, without those too old. */
export function logged(
  log: readonly LoggedCall[],
  method: string,
  path: string,
  answer: BackendAnswer,
  tookMs: number,
): LoggedCall[] {
  const call: LoggedCall = {
    method: maskSegment(method.toUpperCase()),
    path: maskPath(method, path),
    status: answer.kind === 'answer' ? answer.status : 0,
    milliseconds: tookMs + (answer.kind === 'hang' ? 0 : answer.delayMs),
  };
  return [...log, call].slice(-KEPT);
}
