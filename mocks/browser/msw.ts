import { http, type RequestHandler } from 'msw';
import { BASE_PATH, type Endpoint, endpoints } from '@/contract';
import type { Scheduler } from '../client/scheduler';
import type { Backend } from '../server/http/protocol';
import { endpointNames } from '../server/http/routes';
import { answerRequest } from './webAnswer';

const methods = { GET: http.get, POST: http.post, PUT: http.put } as const;

/**
 * What MSW does with a request that none of its handlers answers, which for what is of the API or the controls is never.
 * A test may reach no network at all; of a page, its own pictures, scripts and styles go on as they are. MSW 3 calls the
 * option `onUnhandledFrame` and passes over the old name in silence: it stands here alone.
 */
export const UNHANDLED = {
  inTests: { onUnhandledRequest: 'error' },
  inPages: { onUnhandledRequest: 'bypass' },
} as const;

/**
 * MSW's handlers over the mocked backend: one for each endpoint of the contract, so that a test can override that one
 * alone; then the rest of the API, which answers 404, and the controls. They match any origin.
 */
export function mswHandlers(backend: Backend, scheduler: Scheduler): RequestHandler[] {
  return mswHandlersOver((request) => answerRequest(backend, scheduler, request));
}

/** As `mswHandlers`, over something else that answers what is of the API or the controls. */
export function mswHandlersOver(answerOf: (request: Request) => Promise<Response>): RequestHandler[] {
  const answer = ({ request }: { request: Request }) => answerOf(request);
  const table: Endpoint[] = endpointNames.map((name) => endpoints[name]);
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
