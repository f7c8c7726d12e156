import { type Fields, isFields } from '../messages';

const STARS = '***';

/** Words of the app's own. What stands in other fields may be about a person. */
const SHOWN = [
  ...['url', 'name', 'method', 'type', 'mode', 'tag', 'key', 'index', 'scopeNicks', 'openType'],
  ...['title', 'content', 'message', 'text', 'button', 'okButton', 'cancelButton', 'cancelBtn', 'btns'],
];

/** Of what is kept or copied only the place is told. */
const KEEPING = /storage|clipboard/i;

/** The base library's own mark on each call. */
const MARK = 'appx_open_name';

/** Phone and ID numbers, certificates and tokens hold more. */
const MOST_DIGITS = 6;

const isShort = (text: string) => text.replace(/\D/g, '').length <= MOST_DIGITS;

function toldValue(value: unknown, isShown: boolean): unknown {
  if (typeof value === 'string') return value === '' || (isShown && isShort(value)) ? value : STARS;
  if (typeof value === 'number') return isShort(String(value)) ? value : STARS;
  if (Array.isArray(value)) return value.map((one) => toldValue(one, isShown));
  return isFields(value) ? toldFields(value) : value;
}

const toldFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.keys(fields).map((key) => [key, toldValue(fields[key], SHOWN.includes(key))]));

/** The parameters of a call, as they may be written down. */
export function maskedCall(name: string, params: Fields): Fields {
  const { [MARK]: _mark, ...given } = params;
  if (!KEEPING.test(name)) return toldFields(given);
  return 'key' in given ? toldFields({ key: given.key }) : {};
}
