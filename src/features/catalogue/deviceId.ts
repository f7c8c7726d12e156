import * as v from 'valibot';
import { id } from '@/contract';

/** `.` and `..` mean other places in an address, encoded or not. */
const PLACES = ['.', '..'];

/**
 * The device that a link names, as far as it can be one's id.
 *
 * @param text the parameter as the platform hands it over: decoded or not, of any length, from anybody.
 * @returns `undefined` where no device can have that id, so that nothing is asked of the backend.
 */
export function deviceIdOf(text: string | undefined): string | undefined {
  if (!v.is(id, text) || PLACES.indexOf(text) >= 0) return undefined;
  return text;
}
