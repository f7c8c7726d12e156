/** Values made of the document's schemas. A keyword that is not looked at here is an error: it would make values that do not fit. */
import fc from 'fast-check';
import { checkCharacter } from '../../src/domain/idNumber';
import { allows, resolved, type Schema } from './schema';

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: ['minimum', 'maximum'],
};
const ANYWHERE = ['type', 'description', 'default', 'enum', 'const', 'oneOf', '$ref'];

/** What people and machines put into texts: each a character, some of two UTF-16 units, some of them blank. */
const unit = fc.oneof(
  {
    arbitrary: fc.constantFrom('李', '𠮷', '·', 'a', '1', ' ', '\u3000', '\n', '\ufeff', '😀', '"', '\\', '%', '&'),
    weight: 3,
  },
  { arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), weight: 1 },
);

const numberOf = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);

/** A length where most faults are: at the limits, or anywhere between. */
function textOf(units: fc.Arbitrary<string>, least: number, most: number): fc.Arbitrary<string> {
  const length = fc.oneof(fc.constantFrom(least, most), fc.integer({ min: least, max: most }));
  return length.chain((count) => fc.array(units, { minLength: count, maxLength: count }).map((all) => all.join('')));
}

const two = (number: number) => String(number).padStart(2, '0');

/** Of somebody who was born before 2008 and is no more than 126 years old. */
const idNumber = fc
  .record({
    province: fc.constantFrom('11', '31', '44', '65', '82'),
    place: fc.nat(9999),
    born: fc.date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2007, 11, 31)), noInvalidDate: true }),
    order: fc.nat(999),
    isSmall: fc.boolean(),
  })
  .map(({ province, place, born, order, isSmall }) => {
    const day = `${born.getUTCFullYear()}${two(born.getUTCMonth() + 1)}${two(born.getUTCDate())}`;
    const digits = `${province}${String(place).padStart(4, '0')}${day}${String(order).padStart(3, '0')}`;
    const whole = digits + checkCharacter(digits);
    return isSmall ? whole.toLowerCase() : whole;
  });

/** Any day there is, leap days too. */
const instant = fc
  .date({ min: new Date(Date.UTC(1000, 0, 1)), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}+08:00`);

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = { gb11643: idNumber, 'date-time': instant };

function stringOf(schema: Schema): fc.Arbitrary<string> {
  const { pattern, format } = schema;
  if (typeof format === 'string') {
    const made = FORMATS[format];
    if (!made) throw new Error(`Nothing makes texts of the format ${format}`);
    return made;
  }
  const least = numberOf(schema.minLength, 0);
  const most = numberOf(schema.maxLength, least + 20);
  const free = textOf(unit, least, most);
  if (typeof pattern !== 'string') return free;
  const fits = (text: string) => allows(schema, text);
  const matching = fc.stringMatching(new RegExp(pattern, 'u')).filter(fits);
  // Of one pattern's characters alone, and as long as may be: where they are none of these, only what the pattern itself makes.
  const names = textOf(fc.constantFrom('李', '𠮷'), Math.max(1, least), most);
  const alternatives = [names, free].filter((made) => fc.sample(made, { numRuns: 30, seed: 1 }).some(fits));
  return fc.oneof(matching, ...alternatives.map((made) => made.filter(fits)));
}

function integerOf(schema: Schema): fc.Arbitrary<number> {
  const min = numberOf(schema.minimum, Number.MIN_SAFE_INTEGER);
  const max = numberOf(schema.maximum, Number.MAX_SAFE_INTEGER);
  const within = fc.oneof(
    fc.integer({ min, max: Math.min(max, min + 60) }),
    fc.integer({ min, max }),
    fc.constantFrom(min, max),
  );
  // JSON knows no largest number.
  return schema.maximum === undefined ? fc.oneof(within, fc.constantFrom(1e21, 1.7e308)) : within;
}

/** Values that some parts can have so that a call comes to something, by the names of the parts: ids that there are. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

function objectOf(schema: Schema, known: Known): fc.Arbitrary<object> {
  const properties: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, of] of Object.entries(Object(schema.properties))) {
    const part: Schema = Object(of);
    const values = (known[name] ?? []).filter((value) => allows(part, value));
    const any = madeOf(part, known);
    properties[name] = values.length === 0 ? any : fc.oneof(any, { arbitrary: fc.constantFrom(...values), weight: 4 });
  }
  const named = fc.record(properties, { requiredKeys: Array.isArray(schema.required) ? schema.required : [] });
  const extra = fc.dictionary(
    fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'length', ''), fc.string()),
    fc.jsonValue(),
    { maxKeys: 3 },
  );
  const isNamed = ([name]: [string, unknown]) => !(name in properties);
  return fc
    .tuple(fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, extra), named)
    .map(([more, own]) => Object.fromEntries([...Object.entries(more).filter(isNamed), ...Object.entries(own)]));
}

/** A value that a schema of the document allows. */
export function madeOf(schema: Schema, known: Known = {}): fc.Arbitrary<unknown> {
  const { $ref, const: constant, enum: values, oneOf, type } = schema;
  const kind = typeof type === 'string' ? type : '';
  const ignored = Object.keys(schema).filter((word) => ![...ANYWHERE, ...(KEYWORDS[kind] ?? [])].includes(word));
  if (ignored.length > 0) throw new Error(`Nothing looks at ${ignored.join()} of a schema`);
  if ($ref !== undefined) return madeOf(resolved(schema), known);
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  if (Array.isArray(oneOf)) return fc.oneof(...oneOf.map((each: Schema) => madeOf(each, known)));
  if (kind === 'string') return stringOf(schema);
  if (kind === 'integer') return integerOf(schema);
  if (kind === 'object') return objectOf(schema, known);
  if (kind === 'array') {
    const minLength = numberOf(schema.minItems, 0);
    return fc.array(madeOf(Object(schema.items), known), {
      minLength,
      maxLength: numberOf(schema.maxItems, 20),
      size: 'max',
    });
  }
  throw new Error(`Nothing makes a ${kind}`);
}
