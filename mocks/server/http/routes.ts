import { BASE_PATH, type Endpoint, type EndpointName, endpoints } from '@/contract';

/** The endpoints without their exact types, for what treats all alike. */
export const table: Readonly<Record<EndpointName, Endpoint>> = endpoints;

export interface Route {
  readonly name: EndpointName;
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly name: EndpointName;
  readonly segments: readonly string[];
}

// Engines on old phones lack Object.hasOwn.
const { hasOwnProperty: has } = Object.prototype;

function isEndpoint(name: string): name is EndpointName {
  return has.call(endpoints, name);
}

export const endpointNames: readonly EndpointName[] = Object.keys(endpoints).filter(isEndpoint);

/** The patterns by number of segments, so that few are compared. */
const patterns: Record<number, Pattern[]> = {};
for (const name of endpointNames) {
  const segments = table[name].path.split('/');
  patterns[segments.length] = [...(patterns[segments.length] ?? []), { name, segments }];
}

/** A percent-encoded text in clear; `undefined` where its encoding is broken. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function paramsOf(pattern: Pattern, segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (let place = 0; place < segments.length; place += 1) {
    const expected = pattern.segments[place] ?? '';
    const found = segments[place] ?? '';
    if (expected.charAt(0) !== '{') {
      if (expected !== found) return undefined;
      continue;
    }
    const value = decoded(found);
    if (!value) return undefined;
    params[expected.slice(1, -1)] = value;
  }
  return params;
}

/** The endpoints at a path (without its query), one for each of its methods. */
function routesAt(path: string): Route[] {
  if (path.indexOf(`${BASE_PATH}/`) !== 0) return [];
  const segments = path.slice(BASE_PATH.length).split('/');
  const routes: Route[] = [];
  for (const pattern of patterns[segments.length] ?? []) {
    const params = paramsOf(pattern, segments);
    if (params) routes.push({ name: pattern.name, params });
  }
  return routes;
}

/** The endpoint that a method and path (without its query) call, or `undefined`. */
export function matchRoute(method: string, path: string): Route | undefined {
  return routesAt(path).filter(({ name }) => table[name].method === method)[0];
}

/** The methods that the endpoints at a path (without its query) have; none where nothing is there. */
export function methodsAt(path: string): readonly string[] {
  return routesAt(path).map(({ name }) => table[name].method);
}

/** How a fault names an endpoint: `GET /devices/{id}`. */
export function endpointLabel(name: EndpointName): string {
  return `${table[name].method} ${table[name].path}`;
}
