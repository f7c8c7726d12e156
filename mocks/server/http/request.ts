/** Reading a request without the platform's classes for it. */
import { BODY_LIMIT, type ProblemCode } from '@/contract';
import type { BackendRequest } from './protocol';
import { decoded } from './routes';

/** What no address needs to encode, so that it is the same one with and without (RFC 3986, 6.2.2.2). */
const UNRESERVED = /^[\w.~-]$/;

/** An address, its letters, digits and `-._~` in clear however they came. */
export function normalised(address: string): string {
  return address.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return UNRESERVED.test(character) ? character : encoded;
  });
}

/** A path and its query. Where a name comes twice the first counts; what cannot be decoded is taken as it stands. */
export function splitPath(pathAndQuery: string): { path: string; query: Record<string, string> } {
  const [whole = ''] = pathAndQuery.split('#');
  const at = whole.indexOf('?');
  const query: Record<string, string> = Object.create(null);
  if (at < 0) return { path: whole, query };
  for (const pair of whole.slice(at + 1).split('&')) {
    if (!pair) continue;
    const [name = '', ...rest] = pair.replace(/\+/g, ' ').split('=');
    const key = decoded(name) ?? name;
    const value = rest.join('=');
    if (query[key] === undefined) query[key] = decoded(value) ?? value;
  }
  return { path: whole.slice(0, at), query };
}

/** The length of a text in UTF-8, bytes; half of a surrogate pair becomes U+FFFD there. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(place + 1) & 0xfc00) === 0xdc00) {
      bytes += 4;
      place += 1;
    } else bytes += 3;
  }
  return bytes;
}

/** The token of `Authorization: Bearer TOKEN`, or `undefined`. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^bearer +([^ ]+) *$/i.exec(header ?? '')?.[1];
}

/** The JSON that a request carries, or what is wrong with it. */
export function readJson(
  request: BackendRequest,
):
  | { readonly value: unknown }
  | { readonly code: Extract<ProblemCode, 'UNSUPPORTED_MEDIA_TYPE' | 'TOO_LARGE' | 'BAD_JSON'> } {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') return { code: 'UNSUPPORTED_MEDIA_TYPE' };
  if (byteLength(request.body ?? '') > BODY_LIMIT) return { code: 'TOO_LARGE' };
  try {
    return { value: JSON.parse(request.body ?? '') };
  } catch {
    return { code: 'BAD_JSON' };
  }
}
