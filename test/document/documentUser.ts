/** A client made of docs/openapi.json alone, that knows nothing of src/contract, behind the proxy that knows the document too. */
import createClient, { type Client } from 'openapi-fetch';
import type { Move, Outcome } from '../../mocks/walk/steps';
import type { components, paths } from './openapi'; // `npm run openapi` makes it
import { violationIn } from './proxy';
import { operations } from './schema';

export type Schemas = components['schemas'];

/** What openapi-fetch answers: the body of a right answer, or of an error. */
interface Result<Data, Failure> {
  readonly data?: Data;
  readonly error?: Failure;
  readonly response: Response;
}

/** Answers after which the same call may well succeed. */
const PASSING = [401, 500];
const MOST_REPEATS = 2;

export interface Places {
  /** Of the proxy. */
  readonly proxy: string;
  /** Of the mock server, for the controls of its world, which are no part of the document. */
  readonly server: string;
}

export class DocumentUser {
  readonly api: Client<paths>;
  private token = '';
  private readonly headers: Readonly<Record<string, string>>;

  /**
   * @param heard told each right answer: `POST /orders/{id}/payment`.
   */
  constructor(
    private readonly places: Places,
    scenario: string,
    private readonly heard: (call: string) => void,
  ) {
    this.headers = { 'x-mock-scenario': scenario, 'x-mock-session': 'document' };
    this.api = createClient<paths>({
      baseUrl: places.proxy,
      headers: this.headers,
      querySerializer: { array: { style: 'form', explode: false } },
    });
    this.api.use({
      onRequest: ({ request }) => {
        if (this.token) request.headers.set('authorization', `Bearer ${this.token}`);
      },
      onResponse: ({ request, schemaPath, response }) => this.check(`${request.method} ${schemaPath}`, response),
    });
  }

  /** Sends; again after an error that passes, and after a login that has ended. */
  async ask<Data, Failure>(send: () => Promise<Result<Data, Failure>>): Promise<Result<Data, Failure>> {
    let result = await send();
    for (let times = 0; times < MOST_REPEATS && PASSING.includes(result.response.status); times += 1) {
      if (result.response.status === 401) await this.logIn();
      result = await send();
    }
    return result;
  }

  /** As `ask`, where only a right answer will do. */
  async get<Data, Failure>(send: () => Promise<Result<Data, Failure>>): Promise<Data> {
    const { data, error, response } = await this.ask(send);
    if (data === undefined) throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
    return data;
  }

  /** Makes a move of the walk about an application: a call is the operation of that id. */
  async make(id: string, move: Move): Promise<Outcome> {
    if ('native' in move) {
      const { native: call, input } = move;
      return { answer: await this.control('POST', '/native', { call, input }) };
    }
    const operation = operations.find(({ operationId }) => operationId === move.endpoint);
    if (!operation) throw new Error(`The document has no ${move.endpoint}`);
    const { method } = operation;
    const path = operation.path.replace(/\{(\w+)\}/g, (_, key: string) => ({ ...move.params, id })[key] ?? '');
    const { data, error } = await this.ask(async (): Promise<Result<unknown, unknown>> => {
      const headers = { ...this.headers, authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
      const response = await fetch(this.places.proxy + path, { method, headers, body: JSON.stringify(move.body) });
      await this.check(`${method} ${operation.path}`, response);
      const body: unknown = await response.json();
      return response.ok ? { data: body, response } : { error: body, response };
    });
    return { answer: Object(data ?? error), isRefused: data === undefined };
  }

  /** @throws Error where an answer, or the call that it is to, breaks the document. */
  private async check(call: string, response: Response): Promise<void> {
    const violation = await violationIn(response);
    if (violation !== undefined) throw new Error(`${call} breaks the document: ${violation}`);
    if (response.ok) this.heard(call);
  }

  async logIn(): Promise<void> {
    const body = { authCode: 'code' };
    this.token = (await this.get(() => this.api.POST('/session', { body }))).token;
  }

  /** One of the world's controls, below `/__mock`. */
  async control(method: 'GET' | 'POST', path: string, body?: object): Promise<Record<string, unknown>> {
    const sent = body && { body: JSON.stringify(body) };
    const response = await fetch(`${this.places.server}/__mock${path}`, { method, headers: this.headers, ...sent });
    return Object(await response.json());
  }
}
