/**
 * The citizen identification number of GB 11643: six places of region, eight of birth date, three of order, one to check. The
 * number on a foreigner's permanent residence card (of 2023 and since) is built alike: a 9, two places of province, three of
 * nationality in place of the region.
 */
import { calendarDay } from './time';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The first two digits: the provinces, and 81, 82, 83 for residence permits of Hong Kong, Macao and Taiwan people. */
const PROVINCES = [
  ['11', '12', '13', '14', '15'],
  ['21', '22', '23'],
  ['31', '32', '33', '34', '35', '36', '37'],
  ['41', '42', '43', '44', '45', '46'],
  ['50', '51', '52', '53', '54'],
  ['61', '62', '63', '64', '65'],
  ['71', '81', '82', '83'],
].reduce((all, codes) => all.concat(codes), []);

/** Nobody has been known to become as old as this, in years. */
const NEVER_REACHED_AGE = 131;

/** A day as a number that compares in the order of days: 19900307. */
type DayNumber = number;

/** The day it is in China at an instant. */
function dayNumber(now: number): DayNumber {
  const { year, month, day } = calendarDay(now);
  return year * 10000 + month * 100 + day;
}

/** The province in a number, of one that begins with 9 behind that. */
function provinceOf(id: string): string {
  return id.charAt(0) === '9' ? id.slice(1, 3) : id.slice(0, 2);
}

function birthDayNumber(id: string): DayNumber {
  return Number(id.slice(6, 14));
}

/** Whether 19900307 is a day of the calendar; 20230229 is none. */
function exists(day: DayNumber): boolean {
  const year = Math.floor(day / 10000);
  const month = Math.floor(day / 100) % 100;
  const date = new Date(Date.UTC(year, month - 1, day % 100));
  // A day that a month has not runs over into another month.
  return date.getUTCMonth() === month - 1;
}

/**
 * The check character of GB 11643 (ISO 7064, MOD 11-2) for the first 17 digits.
 *
 * @param digits at least 17 digits; what follows them is not read.
 */
export function checkCharacter(digits: string): string {
  const weighted = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);
  return CHECK_CHARACTERS.charAt(weighted % 11);
}

/** The number of an old card: 15 digits, without a century and a check character. Such cards have not been valid since 2013. */
export function isOldIdNumber(text: string): boolean {
  return /^\d{15}$/.test(text);
}

/** What an ID number looks like; whether it is one, `isIdNumber` says. */
export const ID_NUMBER_FORM = /^[1-9]\d{16}[\dXx]$/;

/**
 * Whether `text` is a well-formed ID number: 18 places, a province that exists, a birth date that exists, is past and
 * somebody's who may be alive, the right check character. A lower-case `x` is accepted. It says nothing about whose number it is.
 *
 * @param now ms; what "past" is measured from. The device's clock where absent.
 */
export function isIdNumber(text: string, now: number = Date.now()): boolean {
  if (!ID_NUMBER_FORM.test(text)) return false;
  const born = birthDayNumber(text);
  return (
    PROVINCES.indexOf(provinceOf(text)) >= 0 &&
    exists(born) &&
    born < dayNumber(now) &&
    ageAt(text, now) < NEVER_REACHED_AGE &&
    checkCharacter(text) === text.charAt(17).toUpperCase()
  );
}

/**
 * The birth date in an ID number, as `1990-03-07`.
 *
 * @param id an ID number for which `isIdNumber` holds.
 */
export function birthDate(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}

/**
 * The age in whole years on the day it is in China. Who was born on 29 February turns a year older on 1 March in a common year.
 *
 * @param id an ID number for which `isIdNumber` holds.
 * @param now ms.
 */
export function ageAt(id: string, now: number): number {
  return Math.floor((dayNumber(now) - birthDayNumber(id)) / 10000);
}

/**
 * Whether the person is 18 or older, which a lease asks for (Civil Code, articles 17 and 18).
 *
 * @param id an ID number for which `isIdNumber` holds.
 * @param now ms.
 */
export function isAdult(id: string, now: number): boolean {
  return ageAt(id, now) >= 18;
}

/**
 * An ID number as it is shown and written once given: `110***********002X`, three places, eleven stars, four places. What has
 * not 18 places is starred whole, so that nothing slips through.
 */
export function maskIdNumber(id: string): string {
  return id.length === 18 ? `${id.slice(0, 3)}***********${id.slice(14)}` : id.replace(/[\s\S]/g, '*');
}
