import * as v from 'valibot';
import { CATEGORIES, CONDITIONS } from './enums';
import { id, money, text } from './primitives';

/** Months of a lease. */
const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36));

export const deviceCard = v.object({
  id,
  name: v.string(),
  brand: v.string(),
  category: v.picklist(CATEGORIES),
  /** An address the client can load as it stands. */
  image: v.string(),
  /** The lowest monthly rent of any plan, 分. */
  fromMonthly: money,
  inStock: v.boolean(),
});
export type DeviceCard = v.InferOutput<typeof deviceCard>;

export const sku = v.object({ id, colour: v.string(), storage: v.string() });
export type Sku = v.InferOutput<typeof sku>;

/**
 * A lease plan. `deposit` is what is frozen or waived; `buyoutPrice` is what remains to own the device after the last
 * instalment; an instalment's `buyoutPrice` is the current buyout price in its period, before rent paid is taken off.
 */
export const plan = v.object({
  id,
  months,
  deposit: money,
  buyoutPrice: money,
  installments: v.array(
    v.object({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), amount: money, buyoutPrice: money }),
  ),
});
export type Plan = v.InferOutput<typeof plan>;

/** Something bought once with the lease and billed with the first instalment, e.g. a screen insurance; `description` says what it covers. */
export const addOn = v.object({ id, name: v.string(), description: v.string(), price: money });
export type AddOn = v.InferOutput<typeof addOn>;

export const device = v.object({
  id,
  name: v.string(),
  brand: v.string(),
  category: v.picklist(CATEGORIES),
  condition: v.picklist(CONDITIONS),
  images: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Every sum is told as a share of it, so it is above nothing. */
  officialPrice: v.pipe(money, v.minValue(1)),
  inStock: v.boolean(),
  skus: v.pipe(v.array(sku), v.minLength(1)),
  plans: v.pipe(v.array(plan), v.minLength(1)),
  addOns: v.array(addOn),
});
export type Device = v.InferOutput<typeof device>;

const WRONG_LIMIT = '应为 1–50 的整数';

const cursor = text(1, 200);
/** What the next page is asked for by; none after the last one. */
export const nextCursor = v.nullable(cursor);

/** The parts of a query that asks for a page of a list. */
export const paging = {
  cursor: v.optional(
    v.pipe(
      cursor,
      v.description('`nextCursor` of the page before; the first page where absent. One that names no page is 404.'),
    ),
  ),
  limit: v.optional(
    v.pipe(
      v.number(WRONG_LIMIT),
      v.integer(WRONG_LIMIT),
      v.minValue(1, WRONG_LIMIT),
      v.maxValue(50, WRONG_LIMIT),
      v.description('How many items a page holds. Decimal digits alone: no sign, leading zero, fraction or exponent.'),
    ),
    20,
  ),
};

export const deviceQuery = v.object({
  category: v.optional(v.picklist(CATEGORIES, '没有这个分类')),
  query: v.optional(
    v.pipe(text(0, 50, '搜索词最多 50 个字'), v.description('Words that the name or the brand holds, all of them')),
  ),
  ...paging,
});

export const devicePage = v.object({
  items: v.array(deviceCard),
  nextCursor,
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const agreement = v.object({
  version: v.literal('1'),
  title: v.string(),
  sections: v.array(v.object({ heading: v.string(), text: v.string() })),
});
export type Agreement = v.InferOutput<typeof agreement>;

export const support = v.object({
  phone: v.string(),
  hours: v.string(),
  /** The merchant's window in Ant's cloud customer service, which `<contact-button>` opens: its company's and its own code. */
  chat: v.optional(v.object({ tntInstId: v.string(), scene: v.string() })),
  faq: v.array(v.object({ question: v.string(), answer: v.string() })),
});
export type Support = v.InferOutput<typeof support>;
