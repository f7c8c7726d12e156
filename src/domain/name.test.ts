import fc from 'fast-check';
import { characterCount, isName, NAME_PATTERN, typedName } from './name';

const han = fc.constantFrom(
  ...['李', '娜', '〇', '㐀', '鿿', '䶮', '\u{20000}', '\u{2a6df}', '\u{2b740}', '\u{2ebe0}', '\u{30000}', '\u{323af}'],
);

describe('isName', () => {
  it.each([
    '李',
    '李娜',
    '阿·买买提',
    '䶮李',
    '\u{20bb7}野',
    '\u{30000}\u{323af}',
    '李'.repeat(50),
    '\u{20bb7}'.repeat(50),
  ])('accepts %s', (name) => {
    expect(isName(name)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['more than 50 characters', '李'.repeat(51)],
    ['more than 50 characters beyond the basic plane', '\u{20bb7}'.repeat(51)],
    ['Latin letters', 'Li Na'],
    ['a blank inside', '李 娜'],
    ['a digit', '李1'],
    ['a dot in front', '·买买提'],
    ['a dot behind', '阿·'],
    ['two dots running', '阿··买'],
    ['another dot', '阿•买'],
    ['only a dot', '·'],
    ['half a surrogate pair', '李\ud842'],
    ['an emoji', '李\u{1f600}'],
    ['kana', '野ヶ'],
    ['a line break', '李\n娜'],
  ])('refuses %s', (_, name) => {
    expect(isName(name)).toBe(false);
  });

  it('accepts any 1–50 Han characters of any block', () => {
    fc.assert(fc.property(fc.array(han, { minLength: 1, maxLength: 50 }), (all) => isName(all.join(''))));
  });

  it('agrees with the Unicode property where the engine has it', () => {
    // The ranges also take in code points of these blocks that are not assigned yet, so only one direction holds.
    const ideograph = /^\p{Unified_Ideograph}$/u;
    const missed: string[] = [];
    for (let code = 0; code <= 0x323af; code += 1) {
      const character = String.fromCodePoint(code);
      if (ideograph.test(character) && !isName(character)) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });
});

describe('NAME_PATTERN', () => {
  // As a validator of JSON Schema reads it.
  const pattern = new RegExp(NAME_PATTERN, 'u');

  it('takes the same characters as isName, each code point there is', () => {
    const told: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (pattern.test(character) !== isName(character)) told.push(code.toString(16));
    }
    expect(told).toEqual([]);
  });

  it('takes the same names, dots and all', () => {
    const text = fc.array(fc.oneof(han, fc.constantFrom('·', '•', 'a', ' ', '\ud842')), { maxLength: 8 });
    fc.assert(fc.property(text, (all) => pattern.test(all.join('')) === isName(all.join(''))));
  });
});

test('characterCount counts a surrogate pair as one, and half of one, too', () => {
  const text = fc.array(fc.constantFrom('a', '李', '\u{20bb7}', '\ud842', '\udfb7'), { maxLength: 60 });
  fc.assert(fc.property(text, (characters) => characterCount(characters.join('')) === [...characters.join('')].length));
});

test.each([
  ['阿•买买提', '阿·买买提'],
  ['阿.买买提', '阿·买买提'],
  ['阿・买买提', '阿·买买提'],
  ['李\u200b雷', '李雷'],
  ['阿·买买提', '阿·买买提'],
])('%s is meant as %s', (typed, meant) => {
  expect(typedName(typed)).toBe(meant);
  expect(isName(typedName(typed))).toBe(true);
});
