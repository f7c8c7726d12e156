import type { ServerResponse } from 'node:http';
import { BUILT, FAILED } from './builds';

/** Tells pages what became of the last build. */
export interface BuildNews {
  /** Keeps a page told until it leaves; a build that failed before is told at once. */
  follow(response: ServerResponse): void;
  tellBuilt(): void;
  /** @param reason its first line is told. */
  tellFailed(reason: string): void;
}

export function createBuildNews(): BuildNews {
  const pages = new Set<ServerResponse>();
  let failed: string | undefined;
  const message = (name: string, text: string) => `event: ${name}\ndata: ${text}\n\n`;
  const tell = (text: string) => {
    for (const page of pages) page.write(text);
  };
  return {
    follow(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      if (response.req.method === 'HEAD') return void response.end();
      response.write(failed === undefined ? ': \n\n' : message(FAILED, failed));
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
    tellBuilt() {
      failed = undefined;
      tell(message(BUILT, ''));
    },
    tellFailed(reason) {
      failed = reason.trim().split('\n')[0] ?? '';
      tell(message(FAILED, failed));
    },
  };
}
