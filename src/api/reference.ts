import type { EndpointName } from '@/contract';
import type { ApiErrorKind } from './errorKinds';

const LETTERS: Readonly<Record<ApiErrorKind, string>> = {
  offline: 'N',
  timeout: 'T',
  server: 'S',
  'rate-limited': 'R',
  unauthenticated: 'A',
  'no-alipay': 'L',
  problem: 'P',
  contract: 'C',
  cancelled: 'X',
};

const SECONDS_A_DAY = 86_400;

/**
 * A code short enough to read out on the phone: the kind, the endpoint, and the second of the day (UTC) in base 36, by
 * which the call is found in a backend's log. It says nothing of the person.
 *
 * @param at milliseconds since 1970.
 */
export function referenceOf(kind: ApiErrorKind, endpoint: EndpointName, at: number): string {
  const second = Math.floor(at / 1000) % SECONDS_A_DAY;
  return `${LETTERS[kind]}-${endpoint.toUpperCase()}-${`000${second.toString(36)}`.slice(-4).toUpperCase()}`;
}
