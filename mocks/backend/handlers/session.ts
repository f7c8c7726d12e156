import type { Handler } from '../handler';
import { keyedHash, tokenHash } from '../secrets';
import { OWN_USER } from '../world';

/** Seconds a token is said to hold. The mock clock lets none expire; the fault `session-expired` does. */
const EXPIRES_IN = 7200;

/** Whom an auth code logs in: `user:NAME` as that user, any other code as the world's own. */
function userOf(authCode: string, key: string): string {
  const named = /^user:([\s\S]+)$/.exec(authCode);
  // Hashed, because a name is whatever the caller made of it.
  return named?.[1] === undefined ? OWN_USER : `user-${keyedHash(key, `user:${named[1]}`).slice(0, 16)}`;
}

export const createSession: Handler<'createSession'> = ({ world, body }) => {
  const userId = userOf(body.authCode, world.key);
  const sequence = world.sequence + 1;
  const token = keyedHash(world.key, `session:${userId}:${sequence}`);
  const sessions = { ...world.sessions, [tokenHash(world.key, token)]: userId };
  return {
    status: 201,
    body: { token, userId, expiresInSeconds: EXPIRES_IN },
    world: { ...world, sequence, sessions },
  };
};
