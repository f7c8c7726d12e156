import type { Handler } from '../handler';
import { keyedHash, plainHash } from '../secrets';
import { OWN_USER } from '../world';

/** Seconds a token is said to hold. The mock clock lets none expire; the fault `session-expired` does. */
const EXPIRES_IN = 7200;

/** Whom an auth code logs in: `user:NAME` as that user, any other code as the world's own. */
function userOf(authCode: string): string {
  const named = /^user:([\s\S]+)$/.exec(authCode);
  // Not in clear, because a name is whatever the caller made of it; the same after a restart, or they would lose their orders.
  return named?.[1] === undefined ? OWN_USER : `user-${plainHash(`user:${named[1]}`).slice(0, 16)}`;
}

export const createSession: Handler<'createSession'> = ({ world, setting, body }) => {
  const userId = userOf(body.authCode);
  const sequence = world.sequence + 1;
  const token = keyedHash(setting.key, JSON.stringify([world.scenario, world.session, userId, sequence]));
  const sessions = { ...world.sessions, [plainHash(token)]: userId };
  return {
    status: 201,
    body: { token, userId, expiresInSeconds: EXPIRES_IN },
    world: { ...world, sequence, sessions },
  };
};
