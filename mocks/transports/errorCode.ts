/** The code of an error of Node's own, `ENOENT`; `undefined` where it has none. */
export function errorCode(error: unknown): string | undefined {
  // In a test, Node's errors are of another realm, and so no `Error`.
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
