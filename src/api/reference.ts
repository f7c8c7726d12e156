import { type EndpointName, endpoints } from '@/contract';
import type { ApiErrorKind } from './errorKinds';

/** The first letter of a code, for the kinds of which a backend's log can tell more. For the others there is no code. */
const KINDS: Readonly<Partial<Record<ApiErrorKind, string>>> = {
  timeout: 'T',
  server: 'S',
  unauthenticated: 'A',
  problem: 'P',
  contract: 'C',
};

/** Digits that nobody takes for another one, neither by eye nor by ear: no 0 and O, no 1, I and L. */
const DIGITS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const SECONDS_A_DAY = 86_400;

/** The second of the day, UTC, in four of `DIGITS`. */
function secondOf(at: number): string {
  let rest = Math.floor(at / 1000) % SECONDS_A_DAY;
  let written = '';
  for (let place = 0; place < 4; place += 1) {
    written = DIGITS.charAt(rest % DIGITS.length) + written;
    rest = Math.floor(rest / DIGITS.length);
  }
  return written;
}

/**
 * A code short enough to read out on the phone, e.g. `C-DE-2K7X`: the kind, the endpoint, and the second of the day, by
 * which the call is found in a backend's log. It says nothing of the person. `undefined` where there is nothing to find.
 *
 * @param at milliseconds since 1970.
 */
export function referenceOf(kind: ApiErrorKind, endpoint: EndpointName, at: number): string | undefined {
  const letter = KINDS[kind];
  return letter && `${letter}-${endpoints[endpoint].code}-${secondOf(at)}`;
}
