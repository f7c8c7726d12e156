import { byId } from './element';

/** Says something to the person, or with an empty text nothing more. */
export function say(text: string): void {
  byId('alert').hidden = text === '';
  byId('alert').textContent = text;
}
