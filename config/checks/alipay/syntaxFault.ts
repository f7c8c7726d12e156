/** Where a parser gave up, and why. */
export interface SyntaxFault {
  readonly message: string;
  readonly line: number;
}

const lineIn = (place: unknown): number =>
  typeof place === 'object' && place !== null && 'line' in place ? Number(place.line) : 1;

/** Reads what acorn (`loc`) or PostCSS (`line`) threw. */
export function syntaxErrorOf(error: unknown): SyntaxFault {
  if (!(error instanceof Error)) return { message: String(error), line: 1 };
  const line = 'loc' in error ? lineIn(error.loc) : lineIn(error);
  const reason = 'reason' in error ? String(error.reason) : error.message.replace(/ \(\d+:\d+\)$/, '');
  return { message: reason, line };
}
