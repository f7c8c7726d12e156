/** The mocked backend itself: request, world and setting in; an answer and the world after it out. */
import * as v from 'valibot';
import { type EndpointName, fieldMessages, submissionKey } from '@/contract';
import { applicationOf } from './application/pastApplications';
import { type Call, type Environment, type Refusal, type Reply, refuse } from './handler';
import { handlers } from './handlers';
import type { BackendRequest } from './http/protocol';
import { queryValues } from './http/queryValues';
import { bearerToken, readJson } from './http/request';
import { type Route, table } from './http/routes';
import { plainHash } from './session/secrets';
import { own, type World } from './world';

/** What a call comes to, before any fault and before it is put on the wire. */
export type Outcome = Reply<EndpointName> | Refusal;

/** Whose token a request carries, or `undefined`. */
export function userOf(request: BackendRequest, world: World): string | undefined {
  const token = bearerToken(request.headers.authorization);
  return token === undefined ? undefined : own(world.sessions, plainHash(token));
}

/** Finds what the path's `{id}` names. Somebody else's is as unknown as one that is not there. */
function subjectOf({ name, params }: Route, world: World, userId: string): object | undefined {
  const { path } = table[name];
  const id = params.id ?? '';
  if (path.indexOf('/applications/{id}') === 0) {
    const application = applicationOf(world, id);
    return application?.userId === userId ? { application } : undefined;
  }
  if (path.indexOf('/orders/{id}') === 0) {
    const order = own(world.orders, id);
    return order?.userId === userId ? { order } : undefined;
  }
  return {};
}

type Checked = { readonly output: unknown } | Refusal;

function check(schema: v.GenericSchema | undefined, input: unknown): Checked {
  if (!schema) return { output: undefined };
  const result = v.safeParse(schema, input);
  return result.success ? { output: result.output } : refuse('INVALID', { fields: fieldMessages(result.issues) });
}

/** The idempotency key that came with a request; empty where none did. */
function keyOf({ headers }: BackendRequest): string {
  return headers['idempotency-key']?.trim() ?? '';
}

function readBody(name: EndpointName, request: BackendRequest): Checked {
  const { body: schema, idempotencyKey } = table[name];
  const json = schema ? readJson(request) : { value: undefined };
  if ('code' in json) return refuse(json.code);
  if (idempotencyKey && !v.is(submissionKey, keyOf(request))) return refuse('IDEMPOTENCY_KEY_REQUIRED');
  return check(schema, json.value);
}

function run<N extends EndpointName>(name: N, call: Call<N>): Outcome {
  return handlers[name](call);
}

/**
 * Answers one call of an endpoint. The checks come in this order, the first that fails answers: the token (401), whose the
 * application or order is (404), the query (422), that the body is not compressed (415), its size (413), that it is JSON
 * (400), the idempotency key (400), the body's schema (422); then the handler's own: the order of the steps and the state
 * (409), what the body names.
 *
 * @param route the endpoint called, from `matchRoute`.
 */
export function answer(
  request: BackendRequest,
  route: Route,
  query: Readonly<Record<string, string>>,
  world: World,
  env: Environment,
): Outcome {
  const { anonymous, query: querySchema } = table[route.name];
  const userId = anonymous ? '' : userOf(request, world);
  if (userId === undefined) return refuse('UNAUTHENTICATED');
  const subject = subjectOf(route, world, userId);
  if (!subject) return refuse('NOT_FOUND');
  const checkedQuery = check(querySchema, querySchema && queryValues(querySchema, query));
  if ('problem' in checkedQuery) return checkedQuery;
  const body = readBody(route.name, request);
  if ('problem' in body) return body;
  const call = {
    ...subject,
    world,
    env,
    params: route.params,
    query: checkedQuery.output,
    body: body.output,
    userId,
    idempotencyKey: keyOf(request),
  };
  // The schemas and the path of this very endpoint made the parts of this call; the compiler cannot follow a table's row.
  return run(route.name, call as Call<typeof route.name>);
}
