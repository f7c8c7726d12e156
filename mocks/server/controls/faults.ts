import type { EndpointName, ProblemCode } from '@/contract';
import type { FaultKind } from '../../scenarios/scenario';
import { endpointLabel, table } from '../http/routes';
import type { RunningFault, World } from '../world';

/** How long `slow` waits. */
export const SLOW_MS = 5000;
/** Seconds after which `rate-limited` lets try again, as it says. */
export const RETRY_AFTER_SECONDS = '3';

/** The faults that answer for the backend with a problem. */
export const FAULT_PROBLEMS: Partial<Record<FaultKind, ProblemCode>> = {
  'server-error': 'INTERNAL',
  'rate-limited': 'RATE_LIMITED',
  'session-expired': 'UNAUTHENTICATED',
  unprocessable: 'INVALID',
};

/** A call as far as faults ask. */
export interface FaultyCall {
  /** Absent where the path is unknown. */
  readonly name: EndpointName | undefined;
  /** It carries a token that is known. */
  readonly isAuthenticated: boolean;
}

function strikes(fault: RunningFault, { name, isAuthenticated }: FaultyCall): boolean {
  const label = name && endpointLabel(name);
  if (fault.endpoint !== undefined && fault.endpoint !== label) return false;
  if (fault.times !== undefined && fault.struck >= fault.times) return false;
  switch (fault.kind) {
    case 'session-expired':
      if (!name || table[name].anonymous || !isAuthenticated) return false;
      return fault.times !== undefined || fault.struck === 0;
    case 'server-error':
      return fault.times !== undefined || fault.endpoints.indexOf(label ?? '') < 0;
    default:
      return true;
  }
}

function struckBy(fault: RunningFault, { name }: FaultyCall): RunningFault {
  const label = name ? endpointLabel(name) : '';
  const endpoints = fault.endpoints.indexOf(label) < 0 ? [...fault.endpoints, label] : fault.endpoints;
  return { ...fault, struck: fault.struck + 1, endpoints };
}

/** The fault that strikes this call, the one laid over before the scenario's own; and the world that counts it. */
export function strike(world: World, call: FaultyCall): { readonly fault?: RunningFault; readonly world: World } {
  for (const slot of ['fault', 'ownFault'] as const) {
    const fault = world[slot];
    if (fault && strikes(fault, call)) return { fault, world: { ...world, [slot]: struckBy(fault, call) } };
  }
  return { world };
}
