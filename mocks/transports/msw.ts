import { delay, HttpResponse, http, type RequestHandler } from 'msw';
import { BASE_PATH, type Endpoint, endpoints } from '@/contract';
import type { Backend } from '../backend/protocol';
import type { Scheduler } from './scheduler';

const methods = { GET: http.get, POST: http.post, PUT: http.put } as const;

/**
 * MSW's handlers over the mocked backend: one for each endpoint of the contract, so that a test can override that one
 * alone; then the rest of the API, which answers 404, and the controls. They match any origin.
 */
export function mswHandlers(backend: Backend, scheduler: Scheduler): RequestHandler[] {
  const answer = ({ request }: { request: Request }) => answerRequest(backend, scheduler, request);
  const table: Endpoint[] = Object.values(endpoints);
  return [
    ...table.map(({ method, path }) => methods[method](mswPath(path), answer)),
    http.all(`*${BASE_PATH}/*`, answer),
    http.all('*/__mock/*', answer),
  ];
}

/** An endpoint's path as MSW matches it, on any origin: `/devices/{id}` → `/api/v1/devices/:id`. */
export function mswPath(path: string): string {
  return `*${BASE_PATH}${path.replace(/\{(\w+)\}/g, ':$1')}`;
}

async function answerRequest(backend: Backend, scheduler: Scheduler, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const answer = backend.handle({
    method: request.method,
    // The page may stand in a folder; the backend knows its own paths only.
    path: pathname.replace(/^.*?(?=\/(api\/v1|__mock)\/)/, '') + search,
    headers,
    body: (await request.text()) || undefined,
  });

  if (answer.kind === 'hang') await delay('infinite');
  else if (answer.delayMs > 0) await new Promise<void>((resolve) => scheduler.after(answer.delayMs, resolve));
  if (answer.kind !== 'answer') return HttpResponse.error();
  return new HttpResponse(answer.body, { status: answer.status, headers: answer.headers });
}
