import { type Fields, isFields } from '../messages';

const STARS = '***';

/** Words of the app's own. What stands in other fields may be about a person. */
const SHOWN = [
  ...['url', 'name', 'method', 'type', 'mode', 'tag', 'key', 'index', 'scopeNicks', 'openType'],
  ...['title', 'content', 'message', 'text', 'button', 'okButton', 'cancelButton', 'cancelBtn', 'btns'],
];

/** Of what is kept or copied only the place is told. */
const KEEPING = /storage|clipboard/i;
const PLACE = ['key'];

/** The base library's own mark on each call. */
const MARK = 'appx_open_name';

/** Phone and ID numbers, certificates and tokens hold more. */
const MOST_DIGITS = 6;

function toldValue(value: unknown, isShown: boolean, shown: readonly string[]): unknown {
  if (typeof value === 'string')
    return value === '' || (isShown && value.replace(/\D/g, '').length <= MOST_DIGITS) ? value : STARS;
  if (Array.isArray(value)) return value.map((one) => toldValue(one, isShown, shown));
  if (isFields(value)) return toldFields(value, shown);
  return value;
}

const toldFields = (fields: Fields, shown: readonly string[]): Fields =>
  Object.fromEntries(Object.keys(fields).map((key) => [key, toldValue(fields[key], shown.includes(key), shown)]));

/** The parameters of a call, as they may be written down. */
export function toldCall(name: string, params: Fields): Fields {
  const { [MARK]: _mark, ...given } = params;
  return toldFields(given, KEEPING.test(name) ? PLACE : SHOWN);
}
