/**
 * Why no answer came: there is no connection or it broke; none came in time; or whoever asked no longer wants it. It says
 * nothing about whether the request was carried out.
 */
export class PlatformError extends Error {
  constructor(readonly kind: 'offline' | 'timeout' | 'cancelled') {
    super(`Request ended without an answer: ${kind}`);
    this.name = 'PlatformError';
  }
}
