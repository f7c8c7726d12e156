/** Every fault on every call of the contract, and the app closed in the middle of every call. */

import { FAULT_KINDS, type FaultKind } from '@mocks/scenarios/scenario';
import { endpointLabel, endpointNames, table } from '@mocks/server/http/routes';
import type { EndpointName } from '@/contract';

/** A fault laid over one call: so many times, or until it is lifted. */
export interface FaultCell {
  readonly endpoint: EndpointName;
  readonly kind: FaultKind;
  readonly times: number | undefined;
}

/** The app is closed while a call is under way: before the backend has it, or after it did what was asked. */
export interface ClosingCell {
  readonly endpoint: EndpointName;
  readonly moment: (typeof MOMENTS)[number];
}

/** `answered`: the answer has left the backend, and the app is gone before it has been shown. */
const MOMENTS = ['sent', 'done', 'answered'] as const;

/** Once; as often as a read is tried; until it is lifted. */
const TIMES = [1, 3, undefined] as const;

const needsLogin = (endpoint: EndpointName) => !table[endpoint].anonymous;

export const faultCells: readonly FaultCell[] = endpointNames.flatMap((endpoint) =>
  FAULT_KINDS.filter((kind) => kind !== 'session-expired' || needsLogin(endpoint)).flatMap((kind) =>
    TIMES.map((times) => ({ endpoint, kind, times })),
  ),
);

export const closingCells: readonly ClosingCell[] = endpointNames.flatMap((endpoint) =>
  MOMENTS.map((moment) => ({ endpoint, moment })),
);

export const nameOf = (cell: FaultCell | ClosingCell): string =>
  'kind' in cell
    ? `${cell.kind} on ${endpointLabel(cell.endpoint)}, ${cell.times === undefined ? 'until lifted' : `× ${cell.times}`}`
    : `closed at ${endpointLabel(cell.endpoint)}, ${cell.moment}`;
