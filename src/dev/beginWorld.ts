import { ControlRefused } from '@mocks/client/controlRefused';
import { faultIn } from '@mocks/client/faultText';
import { pageAt } from '@mocks/client/pageAt';
import type { WorldChoice } from '@mocks/client/pageBridge';
import { DEFAULT_SCENARIO } from '@mocks/scenarios';
import type { Backend } from '@mocks/server/http/protocol';
import { controlNow } from './controls';

export interface Beginning {
  /** What the world was in fact begun with: what does not exist is left out. */
  readonly begun: WorldChoice;
  /** The page to open, where the choice names a step. */
  readonly page?: string | undefined;
  /** What could not be done, for the user to read. */
  readonly notice?: string | undefined;
}

/** What the control answered; `undefined` where the world knows no such thing. */
function tryControl(backend: Backend, method: string, path: string, body?: unknown): object | undefined {
  try {
    const answer = controlNow(backend, method, path, body);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch (error) {
    if (error instanceof ControlRefused) return undefined;
    throw error;
  }
}

/** So much of what a link names is said of it: it may be of any length, and from anybody. */
export function shortened(name = ''): string {
  return name.length > 20 ? `${name.slice(0, 20)}…` : name;
}

/** Begins the world anew as the choice says, going without whatever part of it does not exist. */
export function beginWorld(backend: Backend, choice: WorldChoice): Beginning {
  const unknown: string[] = [];
  const begin = (name: string, at?: string) =>
    tryControl(backend, 'PUT', '/scenario', at === undefined ? { name } : { name, at });

  let { scenario, at, fault } = choice;
  if (!begin(scenario ?? DEFAULT_SCENARIO)) {
    unknown.push(`场景“${shortened(scenario)}”`);
    scenario = undefined;
    begin(DEFAULT_SCENARIO);
  }
  const wound = at === undefined ? undefined : begin(scenario ?? DEFAULT_SCENARIO, at);
  const page = at === undefined || wound === undefined ? undefined : pageAt(at, wound);
  if (at !== undefined && wound === undefined) {
    unknown.push(`步骤“${shortened(at)}”`);
    at = undefined;
  }
  if (!applyFault(backend, fault)) {
    unknown.push(`故障“${shortened(fault)}”`);
    fault = undefined;
  }

  const notice = unknown.length > 0 ? `模拟环境中没有${unknown.join('、')}，已按没有这项设置打开。` : undefined;
  return { begun: { scenario, at, fault }, page, notice };
}

/** Lays a fault over the world, or takes it away; `false` where there is no such fault. */
export function applyFault(backend: Backend, fault: string | undefined): boolean {
  const answer =
    fault === undefined
      ? tryControl(backend, 'DELETE', '/fault')
      : tryControl(backend, 'PUT', '/fault', faultIn(fault));
  return answer !== undefined;
}
