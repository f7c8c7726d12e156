import type {
  EndpointAnswer,
  EndpointName,
  EndpointParams,
  Endpoints,
  ParsedBody,
  ParsedQuery,
  ProblemCode,
} from '@/contract';
import type { Scenario } from '../scenarios/scenario';
import type { Catalogue } from './catalogue/catalogue';
import { type ProblemParts, problemBody } from './http/problems';
import type { StoredApplication, StoredOrder, World } from './world';

/** What stays the same from call to call. */
export interface Environment {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  /** Where device pictures are found, with a closing slash. */
  readonly assetBase: string;
  /** Of all keyed hashes; never part of a world. */
  readonly key: string;
}

/** What a path's `{id}` names: found and the user's own before the handler is called. */
type Subject<N extends EndpointName> = Endpoints[N]['path'] extends `/applications/{id}${string}`
  ? { readonly application: StoredApplication }
  : Endpoints[N]['path'] extends `/orders/{id}${string}`
    ? { readonly order: StoredOrder }
    : unknown;

/** A call that is routed, authorised and validated. */
export type Call<N extends EndpointName> = Subject<N> & {
  readonly world: World;
  readonly env: Environment;
  readonly params: EndpointParams<N>;
  readonly query: ParsedQuery<N>;
  readonly body: ParsedBody<N>;
  /** Whose token came with it; empty where the endpoint asks for none. */
  readonly userId: string;
  /** Empty where the endpoint asks for none. */
  readonly idempotencyKey: string;
};

/** A right answer, and the world after it. */
export interface Reply<N extends EndpointName> {
  readonly status: Endpoints[N]['status'][number];
  readonly body: EndpointAnswer<N>;
  readonly world: World;
}

/** A refusal; the world changes only where it remembers having refused. */
export interface Refusal {
  readonly problem: ReturnType<typeof problemBody>;
  readonly world?: World;
}

/** Answers one endpoint: pure, typed by the contract, so that a wrong shape does not compile. */
export type Handler<N extends EndpointName> = (call: Call<N>) => Reply<N> | Refusal;

export function refuse(code: ProblemCode, parts?: ProblemParts): Refusal {
  return { problem: problemBody(code, parts) };
}
