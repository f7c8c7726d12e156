import fc from 'fast-check';
import {
  ageAt,
  birthDate,
  checkCharacter,
  ID_NUMBER_FORM,
  isAdult,
  isIdNumber,
  isOldIdNumber,
  maskIdNumber,
} from './idNumber';
import { formatDay, parseInstant } from './time';

const NOW = parseInstant('2026-03-02T09:30:00+08:00');

/** A number with the right check character. */
const withCheck = (digits: string) => digits + checkCharacter(digits);

const withOther = (digits: string) => digits + (checkCharacter(digits) === '0' ? '1' : '0');

const birthDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-03-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => formatDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

const idNumber = fc
  .tuple(
    fc.constantFrom('110105', '440524', '510104', '650102', '810000', '820000', '830000', '944156'),
    birthDay,
    fc.stringMatching(/^\d{3}$/),
  )
  .map(([region, day, order]) => withCheck(region + day.split('-').join('') + order));

describe('isIdNumber', () => {
  it.each([
    ['the standard’s own example', '11010519491231002X'],
    ['its lower-case x', '11010519491231002x'],
    ['a leap day', withCheck('11010520000229001')],
    ['a Hong Kong residence permit', withCheck('81000019900307001')],
    ['a Macao residence permit', withCheck('82000019900307001')],
    ['a Taiwan residence permit', withCheck('83000019900307001')],
    ['a foreigner’s permanent residence card', withCheck('93115619900307001')],
    ['somebody who turns 131 tomorrow', withCheck('11010518950303001')],
    ['somebody born yesterday', withCheck('11010520260301001')],
  ])('accepts %s', (_, text) => {
    expect(isIdNumber(text, NOW)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['17 places', '1101051949123100'],
    ['19 places', '11010519491231002X1'],
    ['the 15 places of old cards', '110105491231002'],
    ['a wrong check character', '110105194912310021'],
    ['X inside', '1101051949123100X2'],
    ['blanks around it', ' 11010519491231002X'],
    ['a line break behind it', '11010519491231002X\n'],
    ['full-width digits', '１1010519491231002X'],
    ['29 February of a common year', withCheck('11010520230229001')],
    ['29 February 1900', withCheck('11010519000229001')],
    ['31 April', withCheck('11010519900431001')],
    ['month 13', withCheck('11010519901301001')],
    ['month 0', withCheck('11010519900001001')],
    ['day 0', withCheck('11010519900100001')],
    ['year 0', withCheck('11010500000101001')],
    ['somebody who is 131 today', withCheck('11010518950302001')],
    ['the standard’s second example, born in 1880', '440524188001010014'],
    ['99 April', withCheck('11010519900499001')],
    ['somebody born today', withCheck('11010520260302001')],
    ['somebody not born yet', withCheck('11010520300101001')],
    ['a province that is none', withCheck('16010519900307001')],
    ['a permanent residence card of no province', withCheck('91015619900307001')],
    ['a permanent residence card with a wrong check character', withOther('93115619900307001')],
  ])('refuses %s', (_, text) => {
    expect(isIdNumber(text, NOW)).toBe(false);
  });

  it('knows each province, and no other', () => {
    const PROVINCES = [
      [11, 15],
      [21, 23],
      [31, 37],
      [41, 46],
      [50, 54],
      [61, 65],
      [71, 71],
      [81, 83],
    ] as const;
    for (let province = 10; province < 90; province += 1) {
      const isOne = PROVINCES.some(([first, last]) => first <= province && province <= last);
      expect([province, isIdNumber(withCheck(`${province}000019900307001`), NOW)]).toEqual([province, isOne]);
      expect([province, isIdNumber(withCheck(`9${province}15619900307001`), NOW)]).toEqual([province, isOne]);
    }
  });

  it('takes the day from China’s clocks', () => {
    const born = withCheck('11010520260302001');
    expect(isIdNumber(born, parseInstant('2026-03-02T23:59:59+08:00'))).toBe(false);
    expect(isIdNumber(born, parseInstant('2026-03-03T00:00:00+08:00'))).toBe(true);
  });

  it('measures from the device’s clock where no instant is given', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(isIdNumber(withCheck('11010529990101001'))).toBe(false);
  });

  it('accepts every number made by the rule', () => {
    fc.assert(fc.property(idNumber, (text) => isIdNumber(text, NOW)));
  });

  it('notices every single wrong place', () => {
    fc.assert(
      fc.property(idNumber, fc.nat(17), fc.constantFrom(...'0123456789X'), (text, place, other) => {
        fc.pre(text.charAt(place) !== other);
        return !isIdNumber(text.slice(0, place) + other + text.slice(place + 1), NOW);
      }),
    );
  });

  it('notices two neighbours changed for each other', () => {
    fc.assert(
      fc.property(idNumber, fc.nat(15), (text, place) => {
        const [a, b] = [text.charAt(place), text.charAt(place + 1)];
        fc.pre(a !== b);
        return !isIdNumber(text.slice(0, place) + b + a + text.slice(place + 2), NOW);
      }),
    );
  });
});

it('a number of 15 places is an old one, and of no other length', () => {
  expect(['110105491231002', '11010549123100', '11010519491231002X', '11010549123100X'].map(isOldIdNumber)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe('age', () => {
  const born = (day: string) => withCheck(`110105${day}001`);

  test.each([
    ['the day before the 18th birthday', '20080303', 17, false],
    ['the 18th birthday', '20080302', 18, true],
    ['a month later', '20080202', 18, true],
    ['a new year’s child', '20080101', 18, true],
    ['an old year’s child', '20081231', 17, false],
    ['a leap day in a common year', '20080229', 18, true],
  ])('%s', (_, day, age, adult) => {
    expect(ageAt(born(day), NOW)).toBe(age);
    expect(isAdult(born(day), NOW)).toBe(adult);
  });

  test('a leap day’s child turns a year older on 1 March', () => {
    expect(ageAt(born('20080229'), parseInstant('2026-02-28T23:59:59+08:00'))).toBe(17);
    expect(ageAt(born('20080229'), parseInstant('2026-03-01T00:00:00+08:00'))).toBe(18);
  });

  test('the birth date is read from the number', () => {
    expect(birthDate('11010519491231002X')).toBe('1949-12-31');
  });
});

describe('maskIdNumber', () => {
  it('keeps three and four places', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110***********002X');
    fc.assert(fc.property(idNumber, (text) => /^\d{3}\*{11}\d{3}[\dX]$/.test(maskIdNumber(text))));
  });

  it('stars what has not 18 places whole', () => {
    expect(maskIdNumber('110105')).toBe('******');
  });
});

test('the form is that of the whole text', () => {
  expect(ID_NUMBER_FORM.test('11010519491231002X')).toBe(true);
  expect(['a11010519491231002X', '11010519491231002Xa'].some((text) => ID_NUMBER_FORM.test(text))).toBe(false);
});

test('what has not 18 places is starred whole, blanks among them', () => {
  expect(maskIdNumber('1101 05\n1949')).toBe('************');
});
