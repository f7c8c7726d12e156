import readValue, { unit } from 'postcss-value-parser';
import { isLength, textFault, wordFault } from './lengths';

/** What follows a number; rpx may also be written in capitals, which is told apart. */
const UNITS = [
  ...['', '%', 'px', 'rpx', 'em', 'rem', 'ex', 'ch', 'vh', 'vw', 'vmin', 'vmax', 'pt', 'pc', 'cm', 'mm', 'in', 'q'],
  ...['deg', 'rad', 'grad', 'turn', 's', 'ms', 'fr', 'dppx', 'dpi', 'dpcm', 'x'],
];

/** A page has no address that a relative one could be of. */
const REMOTE = /^(https?:)?\/\/|^data:/;

/** A sign that is written by its number, or otherwise behind a backslash. */
export const ESCAPE = /\\[\da-f]+|\\./i;

const isUnit = (text: string) => UNITS.includes(text.toLowerCase());

/** A piece of a value. */
interface Piece {
  readonly kind: 'word' | 'text' | 'address';
  readonly text: string;
}

/** The words, texts and addresses that a value is made of. */
export function piecesOf(value: string): Piece[] {
  const pieces: Piece[] = [];
  readValue(value).walk((node) => {
    if (node.type === 'function' && node.value.toLowerCase() === 'url') {
      const [address] = node.nodes;
      if (address) pieces.push({ kind: 'address', text: address.value });
      return false;
    }
    if (node.type === 'word') pieces.push({ kind: 'word', text: node.value });
    if (node.type === 'string') pieces.push({ kind: 'text', text: node.value });
    return undefined;
  });
  return pieces;
}

/** The lengths in rpx that stand where Ant's compiler leaves everything as it is. */
export const leftLengths = (value: string, place: string): string[] =>
  piecesOf(value)
    .filter(({ kind, text }) => kind === 'word' && isLength(text))
    .map(({ text }) => `has ${text} in ${place}, which Ant’s compiler leaves as it is`);

/** A unit and an address that Alipay has not. */
function foreignFault({ kind, text }: Piece): string | undefined {
  if (kind === 'address') return REMOTE.test(text) ? undefined : `takes ${text} by url(): Alipay loads no local file`;
  const number = kind === 'word' && unit(text);
  return number && !isUnit(number.unit) ? `measures in ${number.unit}, which is no unit of Alipay's` : undefined;
}

/**
 * What is wrong with a declaration's value.
 *
 * @param place the at-rule around, where Ant's compiler leaves everything as it is, e.g. `@supports`; else empty.
 */
export function valueFaults(value: string, place: string): string[] {
  const pieces = piecesOf(value);
  const foreign = pieces.flatMap((piece) => foreignFault(piece) ?? []);
  if (place === '') {
    const made = ({ kind, text }: Piece) => (kind === 'word' ? wordFault(text) : textFault(text));
    return [...foreign, ...pieces.flatMap((piece) => made(piece) ?? [])];
  }
  const [sign] = ESCAPE.exec(value) ?? [];
  const dropped = sign ? [`has ${sign} in ${place}, of which Ant’s compiler drops the backslash`] : [];
  return [...foreign, ...dropped, ...leftLengths(value, place)];
}
