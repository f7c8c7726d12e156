import type { BrowserUser } from './browserUser';

/** So many lines of a log tell what led to a failure. */
const LINES = 25;

/** A line of a log may hold a whole `setData`. */
const WIDTH = 300;

/** What is left to say where a journey failed and nothing but the output is kept: where the user was, what stood on screen, what had happened last. */
export async function lastWords(user: Pick<BrowserUser, 'runtime' | 'address' | 'screen' | 'log'>): Promise<string> {
  const unread = (error: Error) => `could not be read: ${error.message}`;
  const texts = await user.screen().catch((error: Error) => [unread(error)]);
  const log = await user.log().catch(unread);
  const events = log.split('\n').slice(-LINES);
  return [
    `${user.runtime} stands at ${user.address}`,
    'On screen:',
    ...texts.map((text) => `  ${text}`),
    'Happened last:',
    ...events.map((event) => `  ${event.length > WIDTH ? `${event.slice(0, WIDTH)}…` : event}`),
  ].join('\n');
}
