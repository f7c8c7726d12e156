import { backendPath } from '../client/backendPath';
import type { Scheduler } from '../client/scheduler';
import type { Backend } from '../server/http/protocol';

/**
 * Lets the mocked backend answer a request of the Fetch API. A connection that breaks is `Response.error()`; one that hangs
 * never resolves. The request's body is used up.
 */
export async function answerRequest(backend: Backend, scheduler: Scheduler, request: Request): Promise<Response> {
  const [url = ''] = request.url.split('#');
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const body = (await request.text()) || undefined;
  const answer = backend.handle({ method: request.method, path: backendPath(url) ?? url, headers, body });

  if (answer.kind === 'hang') return new Promise(() => {});
  if (answer.delayMs > 0) await new Promise<void>((resolve) => scheduler.after(answer.delayMs, resolve));
  if (answer.kind !== 'answer') return Response.error();
  // Some statuses have no body, not even an empty one.
  return new Response(answer.body || null, { status: answer.status, headers: answer.headers });
}
