/** How many rows of `GET /__mock/requests` are such a call. */
export function countCalls(answer: unknown, call: RegExp): number {
  const rows: unknown[] = Array.isArray(answer) ? answer : [];
  return rows.filter((row) => {
    if (typeof row !== 'object' || row === null || !('method' in row && 'path' in row)) return false;
    return call.test(`${row.method} ${row.path}`);
  }).length;
}
