/** What is left of personal texts where only their owner is to know them again. An ID number and a phone have masks of their own. */

/** The first character as a person counts them: a surrogate pair is one. */
const FIRST = /^(?:[\ud800-\udbff][\udc00-\udfff]|[\s\S])/;

function firstWith(text: string, stars: string): string {
  const first = FIRST.exec(text)?.[0];
  return first === undefined ? '' : first + stars;
}

/** A name: `李明远` → `李**`, however long it was. A masked one stays as it is. */
export function maskName(name: string): string {
  return firstWith(name, '**');
}

/** An address below its region, or anything in somebody's own words: `文一西路 1 号` → `文*****`, however long it was. A masked one stays as it is. */
export function maskText(text: string): string {
  return firstWith(text, '*****');
}

/** A name or the detail of an address as one may go on typing from it: nothing where only a mask of it is known. */
export function unmasked(text: string): string {
  return isMasked(text) ? '' : text;
}

/** Whether a name or the detail of an address is a mask: there is no star in a real one. */
export function isMasked(text: string): boolean {
  return text.indexOf('*') >= 0;
}
