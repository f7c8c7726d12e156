/** The auth codes that the simulated Alipay hands out carry their scopes: `mock-auth_base.auth_zhima-3`. */
const MADE_HERE = /^mock-([a-z_.]*)-\d+$/;

export function makeAuthCode(scopes: readonly string[], sequence: number): string {
  return `mock-${scopes.join('.')}-${sequence}`;
}

/** Whether a code reveals the score: one made here by its scopes, any other always. */
export function isScoreCode(authCode: string): boolean {
  const scopes = MADE_HERE.exec(authCode)?.[1];
  return scopes === undefined || scopes.split('.').indexOf('auth_zhima') >= 0;
}
