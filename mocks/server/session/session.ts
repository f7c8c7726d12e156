import type { Handler } from '../handler';
import { OWN_USER, own, type World, withId } from '../world';
import { keyedHash, plainHash } from './secrets';

/** Seconds a token is said to hold. The mock clock lets none expire; the fault `session-expired` does. */
const EXPIRES_IN = 7200;

/** A user's newest tokens hold; a client that logs in again and again does not make its world grow. */
const TOKENS_PER_USER = 50;

/**
 * Whom an auth code logs in: `user:NAME` as that user, any other code as the world's own. A name is whatever the caller made
 * of it, so a world holds it only as a keyed hash: after a restart under another key it names somebody new.
 */
function userOf(authCode: string, world: World, key: string): [string, World] {
  const name = /^user:([\s\S]+)$/.exec(authCode)?.[1];
  if (name === undefined) return [OWN_USER, world];
  const hash = keyedHash(key, `user:${name}`);
  const known = own(world.users, hash);
  if (known !== undefined) return [known, world];
  const [userId, numbered] = withId(world, 'user');
  return [userId, { ...numbered, users: { ...numbered.users, [hash]: userId } }];
}

/** The tokens with one more, without the user's oldest beyond so many. */
function withToken(sessions: World['sessions'], token: string, userId: string): World['sessions'] {
  const mine = Object.keys(sessions).filter((hash) => sessions[hash] === userId);
  const next = { ...sessions, [plainHash(token)]: userId };
  for (const hash of mine.slice(0, Math.max(0, mine.length + 1 - TOKENS_PER_USER))) delete next[hash];
  return next;
}

export const createSession: Handler<'createSession'> = ({ world, env, body }) => {
  const [userId, known] = userOf(body.authCode, world, env.key);
  const sequence = known.sequence + 1;
  const token = keyedHash(env.key, JSON.stringify([world.scenario, world.session, userId, sequence]));
  return {
    status: 201,
    body: { token, userId, expiresInSeconds: EXPIRES_IN },
    world: { ...known, sequence, sessions: withToken(known.sessions, token, userId) },
  };
};
