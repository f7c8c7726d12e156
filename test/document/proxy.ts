/** Stoplight's Prism between a client and a server, and what it found wrong with a call. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface ValidatingProxy {
  /** `http://127.0.0.1:PORT`: what is below the document's server is below it. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * A proxy that lets nothing through that the document does not allow: such a request is answered 422 by the proxy itself, such an
 * answer 500; and whatever it finds fault with, statuses that the document does not name too, is told in the header
 * `sl-violations`.
 *
 * @param upstream what it stands before, with the base path.
 * @throws Error where it does not start; its own words are on standard error.
 */
export async function startProxy(upstream: string): Promise<ValidatingProxy> {
  const file = path.join(__dirname, 'proxyProcess.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, upstream], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const close = async () => {
      child.stdin.end();
      await ended;
    };
    return { origin: line, close };
  }
  throw new Error('The validating proxy does not start.');
}

/** What the proxy found wrong with a call; `undefined` where all is by the document. */
export async function violationIn(response: Response): Promise<string | undefined> {
  const told = response.headers.get('sl-violations');
  if (told !== null) return told;
  if (response.ok) return undefined;
  // A problem by the document has a code; the proxy's own has none.
  const text = await response.clone().text();
  return /"code":"[A-Z_]+"/.test(text) ? undefined : text;
}
