import { sha256 } from 'js-sha256';
import { maskIdNumber } from '@/domain/idNumber';

/**
 * An ID number as a world holds it: what may be shown, and a keyed hash to tell whether it is the same again. The key is no
 * part of a world and never saved, so that a saved hash can't be tried against every ID number there is; after a restart
 * under another key, each number counts as another one.
 */
export interface SecretIdNumber {
  readonly masked: string;
  readonly hash: string;
}

/** A key for the hashes of one backend, hex. Made up without the platform's help, which not every platform gives. */
export function newKey(): string {
  const parts = [Date.now(), Math.random(), Math.random(), Math.random(), Math.random()];
  return sha256(parts.join());
}

/** The keyed hash, hex. */
export function keyedHash(key: string, text: string): string {
  return sha256.hmac(key, text);
}

export function secretIdNumber(key: string, idNumber: string): SecretIdNumber {
  return { masked: maskIdNumber(idNumber), hash: keyedHash(key, `idNumber:${idNumber}`) };
}

/** Tells a name again without holding it. */
export function nameHash(key: string, name: string): string {
  return keyedHash(key, `name:${name}`);
}

/** The hash of what nobody can guess: tokens, idempotency keys. It holds over a restart. */
export function plainHash(text: string): string {
  return sha256(text);
}
