/** The controls of a mocked world, `/__mock/…`: what they are asked, and the two ways they are reached by. */
import { DEFAULT_SCENARIO } from '../scenarios';
import type { Backend } from '../server/http/protocol';
import { faultIn } from './faultText';
import type { WorldChoice } from './worldChoice';

export type ControlMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What a control is asked: its path below `/__mock`, and its body. */
export type ControlCall = readonly [method: ControlMethod, path: string, body?: object];

/** The controls of a mocked world, wherever it is. */
export interface Controls {
  /**
   * @param path below `/__mock`.
   * @throws ControlRefused where the world refuses; another Error where it is silent, its message for the user to read.
   */
  control(...call: ControlCall): Promise<unknown>;
}

/** The controls of the mocked world refused what was asked, e.g. a scenario that does not exist. */
export class ControlRefused extends Error {
  /** @param status of the answer, e.g. 409; 0 where there was none. */
  constructor(
    readonly status: number,
    body: string,
  ) {
    super(`模拟环境没有接受这项设置（${status}）：${body.slice(0, 120)}`);
    this.name = 'ControlRefused';
  }
}

/** So far the mock clock moves. */
export type Span = { readonly hours: number } | { readonly workingDays: number };

/** Begins the world anew; without a scenario, as the default one. */
export function beginCall({ scenario = DEFAULT_SCENARIO, at }: WorldChoice): ControlCall {
  return ['PUT', '/scenario', { name: scenario, ...(at === undefined ? {} : { at }) }];
}

/** Lays a fault over the world, as `faultText` writes it, or with `undefined` takes it away. */
export function faultCall(fault: string | undefined): ControlCall {
  return fault === undefined ? ['DELETE', '/fault'] : ['PUT', '/fault', faultIn(fault)];
}

/** Moves the mock clock. */
export function clockCall(span: Span): ControlCall {
  return ['POST', '/clock', 'hours' in span ? { advanceHours: span.hours } : { advanceWorkingDays: span.workingDays }];
}

const HEADERS = { 'content-type': 'application/json' } as const;

function answerIn(status: number, text: string): unknown {
  if (status < 200 || status >= 300) throw new ControlRefused(status, text);
  return text ? JSON.parse(text) : undefined;
}

/**
 * Asks a control of a world in this process, at once.
 *
 * @throws ControlRefused where the world refuses.
 */
export function controlNow(backend: Pick<Backend, 'handle'>, ...[method, path, body]: ControlCall): unknown {
  const request = { method, path: `/__mock${path}`, headers: HEADERS, body: body && JSON.stringify(body) };
  const answer = backend.handle(request);
  return answer.kind === 'answer' ? answerIn(answer.status, answer.body) : answerIn(0, '');
}

/** Controls of a world in this process. */
export function localControls(backend: Pick<Backend, 'handle'>): Controls {
  return { control: async (...call) => controlNow(backend, ...call) };
}

/** A request as it goes to a mock server; its path is the whole one. */
export interface ControlRequest {
  readonly method: ControlMethod;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Controls of a world at an HTTP server; `send` rejects where the server is silent, with a sentence for the user. */
export function httpControls(
  send: (request: ControlRequest) => Promise<{ readonly status: number; readonly text: string }>,
): Controls {
  return {
    async control(method, path, body) {
      const request = { method, path: `/__mock${path}`, headers: HEADERS, body: body && JSON.stringify(body) };
      const { status, text } = await send(request);
      return answerIn(status, text);
    },
  };
}
