/** By what is submitted, e.g. the path of an application's submission. Memory only. */
let keys: Record<string, string> = {};

/** 128 random bits in hexadecimal. It is no secret: it only must not be used twice. */
function newKey(): string {
  let key = '';
  while (key.length < 32) key += `0000000${Math.floor(Math.random() * 2 ** 32).toString(16)}`.slice(-8);
  return key;
}

/**
 * The key under which `subject` is submitted: the same for a double tap, for a try after a lost connection, and for a late
 * second tap after it succeeded, so that all of them are one submission.
 */
export function keyFor(subject: string): string {
  keys[subject] ??= newKey();
  return keys[subject];
}

/** The backend refused what was submitted: the next try is another submission. */
export function renewKey(subject: string): void {
  delete keys[subject];
}

/** Forgets all keys, as a fresh start of the app does. */
export function forgetKeys(): void {
  keys = {};
}
