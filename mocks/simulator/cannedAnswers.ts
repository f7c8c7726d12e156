import { type Fields, isFields, textOf } from './messages';

/** An answer that stands ready for the app's requests. */
export interface CannedAnswer {
  /** Where the request goes, whole; `*` stands for anything, and without a `?` any query is meant. */
  readonly url: string;
  /** Any if absent. */
  readonly method?: string | undefined;
  /** 200 if absent. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A text as it is, anything else as JSON; empty if absent. */
  readonly body?: unknown;
  /** Milliseconds until it comes. */
  readonly delay?: number | undefined;
}

/** The answer as a bridge hands it on, with the time it takes. */
export interface ReadyAnswer {
  readonly delay: number;
  readonly status: number;
  readonly headers: Fields;
  readonly data: string;
}

const isMeant = (pattern: string, url: string): boolean => {
  const asked = pattern.includes('?') ? url : url.replace(/\?.*$/s, '');
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
  return new RegExp(`^${source}$`).test(asked);
};

/** The first answer that fits a request; `undefined` where none does. */
export function cannedFor(answers: readonly CannedAnswer[], method: string, url: string): ReadyAnswer | undefined {
  const found = answers.find(
    (one) => isMeant(one.url, url) && (one.method === undefined || one.method.toUpperCase() === method),
  );
  if (!found) return undefined;
  const { body, status = 200, headers = {}, delay = 0 } = found;
  const data = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  return { delay, status, headers, data };
}

/** Those that the server hands to its pages. */
export const cannedIn = (value: unknown): CannedAnswer[] =>
  (Array.isArray(value) ? value.filter(isFields) : []).map(({ url, method, status, headers, body, delay }) => ({
    url: textOf(url),
    method: typeof method === 'string' ? method : undefined,
    status: typeof status === 'number' ? status : undefined,
    headers: isFields(headers)
      ? Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, textOf(text)]))
      : undefined,
    body,
    delay: typeof delay === 'number' ? delay : undefined,
  }));
