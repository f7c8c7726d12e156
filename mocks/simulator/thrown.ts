/** What was thrown or written to the console, as text: an error with its stack, other things as JSON. */
export function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.stack ?? thrown.message;
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  try {
    return JSON.stringify(thrown);
  } catch {
    return String(thrown);
  }
}
