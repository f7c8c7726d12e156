import type { Backend } from '@mocks/backend/protocol';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import { BASE_PATH, STEP_IDS, type StepId } from '@/contract';
import { type PageId, pageUrl } from '@/flow';
import { ControlRefused, controlNow } from './controls';

/** The scenario where none is named. */
const DEFAULT_SCENARIO = 'approved';

export interface Beginning {
  /** What the world was in fact begun with: what does not exist is left out. */
  readonly begun: WorldChoice;
  /** The page to open, where the choice names a step. */
  readonly page?: string | undefined;
  /** What could not be done, for the user to read. */
  readonly notice?: string | undefined;
}

/** Whether the control was carried out; `false` where the world knows no such thing. */
function tryControl(backend: Backend, method: string, path: string, body?: unknown): boolean {
  try {
    controlNow(backend, method, path, body);
    return true;
  } catch (error) {
    if (error instanceof ControlRefused) return false;
    throw error;
  }
}

/** Begins the world anew as the choice says, going without whatever part of it does not exist. */
export function beginWorld(backend: Backend, choice: WorldChoice): Beginning {
  const unknown: string[] = [];
  const begin = (name: string, at?: string) =>
    tryControl(backend, 'PUT', '/scenario', at === undefined ? { name } : { name, at });

  let { scenario, at, fault } = choice;
  if (!begin(scenario ?? DEFAULT_SCENARIO)) {
    unknown.push(`场景“${scenario}”`);
    scenario = undefined;
    begin(DEFAULT_SCENARIO);
  }
  if (at !== undefined && !begin(scenario ?? DEFAULT_SCENARIO, at)) {
    unknown.push(`步骤“${at}”`);
    at = undefined;
    begin(scenario ?? DEFAULT_SCENARIO);
  }
  // Before the fault, which would stand in the way of looking.
  const page = at === undefined ? undefined : pageAt(backend, at);
  if (!applyFault(backend, fault)) {
    unknown.push(`故障“${fault}”`);
    fault = undefined;
  }

  const notice = unknown.length > 0 ? `模拟环境中没有${unknown.join('、')}，已按没有这项设置打开。` : undefined;
  return { begun: { scenario, at, fault }, page, notice };
}

/** Lays a fault over the world, or takes it away; `false` where there is no such fault. */
export function applyFault(backend: Backend, fault: string | undefined): boolean {
  if (fault === undefined) return tryControl(backend, 'DELETE', '/fault');
  return tryControl(backend, 'PUT', '/fault', { kind: fault });
}

interface Found {
  readonly id?: string;
  readonly orderId?: string;
}

/** The newest application of the world's own user. */
function newestApplication(backend: Backend): Found | undefined {
  const ask = (method: string, path: string, token?: string, body?: unknown) => {
    const answer = backend.handle({
      method,
      path: `${BASE_PATH}${path}`,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (answer.kind !== 'answer' || answer.status >= 300) return undefined;
    try {
      return JSON.parse(answer.body);
    } catch {
      // A scenario whose fault is broken JSON.
      return undefined;
    }
  };
  const session = ask('POST', '/session', undefined, { authCode: 'mocked-world' });
  const applications = session && ask('GET', '/applications', session.token);
  return Array.isArray(applications) ? applications[0] : undefined;
}

function isStep(at: string): at is StepId {
  const steps: readonly string[] = STEP_IDS;
  return steps.includes(at);
}

/** The page that shows where the world was wound forward to. */
function pageAt(backend: Backend, at: string): string {
  const application = newestApplication(backend);
  if (isStep(at)) return pageUrl(at, { id: application?.id });
  const [page, id]: [PageId, string | undefined] =
    at === 'order' ? ['order', application?.orderId] : ['review', application?.id];
  return id === undefined ? pageUrl('orders') : pageUrl(page, { id });
}
