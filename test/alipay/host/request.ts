import { type ClientRequest, request as httpRequest } from 'node:http';

/** What the app hands to `my.request`. */
export interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  readonly dataType?: string;
  success?(answer: object): void;
  fail?(failure: object): void;
  complete?(outcome: object): void;
}

/** Alipay's numbers: `my.request` fails with 12 without a connection, with 14 where JSON was asked for and is none. */
const NO_CONNECTION = { error: 12, errorMessage: '网络错误' };
const NOT_JSON = { error: 14, errorMessage: 'JSON parse data error' };

/** How long a server on this machine takes for an answer at most, in milliseconds; one that takes longer gives none. */
const LONGEST = 2_000;

/** `my.request` over real HTTP. An answer with a status of 400 or more is a failure there, with the answer inside. */
export class Requests {
  private readonly open = new Map<ClientRequest, number>();

  /** @param servers for each origin the package asks, the origin of the server that answers. */
  constructor(private readonly servers: Readonly<Record<string, string>>) {}

  /** How many answers are still to come. */
  get pending(): number {
    const now = Date.now();
    return [...this.open.values()].filter((sent) => now - sent < LONGEST).length;
  }

  readonly request = (options: RequestOptions): { abort(): void } => {
    const { origin, pathname, search } = new URL(options.url);
    const server = this.servers[origin];
    if (!server) throw new Error(`The app asks ${origin}, which is not its backend`);
    const end = (outcome: object, isAnswer: boolean) => {
      if (!this.open.delete(call)) return;
      if (isAnswer) options.success?.(outcome);
      else options.fail?.(outcome);
      options.complete?.(outcome);
    };
    const call = httpRequest(
      `${server}${pathname}${search}`,
      { method: options.method ?? 'GET', headers: options.headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => end(NO_CONNECTION, false));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const status = response.statusCode ?? 0;
          const data = options.dataType === 'text' ? text : parsed(text);
          const answer = { data, status, headers: { ...response.headers } };
          if (data === undefined) end(NOT_JSON, false);
          else if (status >= 400) end({ ...answer, error: 19, errorMessage: 'http status error' }, false);
          else end(answer, true);
        });
      },
    );
    this.open.set(call, Date.now());
    call.on('error', () => end(NO_CONNECTION, false));
    if (options.data !== undefined && call.method !== 'GET') {
      call.write(typeof options.data === 'string' ? options.data : JSON.stringify(options.data));
    }
    call.end();
    return {
      abort: () => {
        end({ error: 9, errorMessage: 'abort' }, false);
        call.destroy();
      },
    };
  };

  stop(): void {
    for (const call of this.open.keys()) call.destroy();
    this.open.clear();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
