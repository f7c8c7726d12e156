/** Any page may call the mock server, wherever it stands. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Allow, Retry-After',
} as const;

/** Every method that any address of the mock server has. */
export const METHODS = 'GET, HEAD, POST, PUT, DELETE, OPTIONS';

/** The answer to a page that asks before it calls. */
export const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, X-Mock-Scenario, X-Mock-Session',
  'access-control-max-age': '600',
  'access-control-allow-private-network': 'true',
} as const;
