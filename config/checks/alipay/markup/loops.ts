import type { Check } from '../finding';
import { type Tag, valueBy } from '../readMarkup';
import { type Kind, kindsOfPart, partsOf } from './parts';
import { tagFaults } from './tagFaults';

/** What Ant's compiler makes a key of, besides `*this`: the way to a property of the item. */
const WAY = /^[\w.$]+$/;

/** Of these Ant's compiler drops the key, and matches what they draw by its place. */
const KEYLESS = ['template', 'include'];

/** As every template of Taro's has it: what is drawn is matched by its place, as without a key. */
const KEY_UNREAD = 'has a:key upon it, where it is dropped';

/** What a loop over it comes to. */
const DRAWN: Readonly<Record<Kind, string>> = {
  number: 'a number: the item counts from 1, the index from 0',
  text: 'a text: nothing is drawn',
  'yes or no': 'yes or no: nothing is drawn',
};

function listFault(value: string): string | undefined {
  const [part, ...more] = partsOf(value);
  const [kind] = !part || more.length > 0 ? (['text'] as const) : kindsOfPart(part).filter((one) => one !== undefined);
  return kind && `has a:for="${value}", ${DRAWN[kind]}`;
}

function keyFault(tag: Tag, key: string): string | undefined {
  const item = valueBy(tag, 'a:for-item') ?? 'item';
  const isWay = key === '*this' || WAY.test(key);
  if (!isWay) return `has a:key="${key}", of which no key is made: it names a property of the item, or is *this`;
  if (key === item || key.startsWith(`${item}.`)) return `has a:key="${key}", which is read as ${item}.${key}`;
  if (KEYLESS.includes(tag.name)) return KEY_UNREAD;
  return valueBy(tag, 'a:if') === undefined ? undefined : 'has a:key beside a:if, where it is dropped';
}

function loopFaults(tag: Tag): string[] {
  const list = valueBy(tag, 'a:for');
  if (list === undefined) {
    const lone = ['a:for-item', 'a:for-index', 'a:key'].find((name) => valueBy(tag, name) !== undefined);
    return lone ? [`has ${lone} without a:for`] : [];
  }
  if (tag.name === 'slot') return ['has a:for upon it, where it is dropped'];
  const key = valueBy(tag, 'a:key');
  return [listFault(list), key === undefined ? undefined : keyFault(tag, key)].flatMap((fault) => fault ?? []);
}

/** Loops go over lists, and what they draw is told apart by the key that stands there. */
export const loops: Check = {
  name: 'loops and keys',
  severity: 'dropped',
  look: (one) => tagFaults(one, loopFaults, (message) => (message === KEY_UNREAD ? { severity: 'no effect' } : {})),
};
