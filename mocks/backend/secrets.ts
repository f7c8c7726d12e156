import { sha256 } from 'js-sha256';
import { maskIdNumber } from '@/domain/idNumber';
import { maskPhone } from '@/domain/phone';

/** Personal data as a world holds it: what may be shown, and a keyed hash to tell whether it is the same again. */
export interface Secret {
  readonly masked: string;
  readonly hash: string;
}

/** The key of a world's hashes; the same world has the same key, so that scenarios are the same each time. */
export function worldKey(scenario: string, session: string): string {
  return sha256(JSON.stringify(['mocked world', scenario, session]));
}

/** The keyed hash, hex. */
export function keyedHash(key: string, text: string): string {
  return sha256.hmac(key, text);
}

export function secretIdNumber(key: string, idNumber: string): Secret {
  return { masked: maskIdNumber(idNumber), hash: keyedHash(key, `idNumber:${idNumber}`) };
}

export function secretPhone(key: string, phone: string): Secret {
  return { masked: maskPhone(phone), hash: keyedHash(key, `phone:${phone}`) };
}

/** The hash a session is found by. */
export function tokenHash(key: string, token: string): string {
  return keyedHash(key, `token:${token}`);
}
