import * as v from 'valibot';
import { address, depositSplit, rentalSummary } from './application';
import { limit } from './catalogue';
import { INSTALLMENT_STATUSES, ORDER_STATUSES } from './enums';
import { id, instant, money, requestObject, typedText } from './primitives';

const installmentNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

export const orderQuery = v.object({
  status: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(',')),
      v.array(v.picklist(ORDER_STATUSES, '没有这个订单状态')),
    ),
  ),
  cursor: v.optional(v.string()),
  limit,
});

/** An order as a list shows it. */
export const orderCard = v.object({
  id,
  applicationId: id,
  status: v.picklist(ORDER_STATUSES),
  summary: rentalSummary,
  createdAt: instant,
});
export type OrderCard = v.InferOutput<typeof orderCard>;

export const orderPage = v.object({
  items: v.array(orderCard),
  nextCursor: v.nullable(v.string()),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  now: instant,
});

/** `alipay.commerce.rent.order.*`: `planPayTime` is when an instalment falls due. */
const installment = v.object({
  number: installmentNumber,
  amount: money,
  buyoutPrice: money,
  planPayTime: v.optional(instant),
  status: v.picklist(INSTALLMENT_STATUSES),
  paidAt: v.optional(instant),
});

export const order = v.object({
  ...orderCard.entries,
  address,
  deposit: depositSplit,
  addOns: v.array(v.object({ name: v.string(), price: money })),
  installments: v.array(installment),
  /** What is left to pay to own the device after the last instalment, 分. */
  buyoutPrice: money,
  leaseStart: v.optional(instant),
  leaseEnd: v.optional(instant),
  /** When the device is to leave the warehouse at the latest. */
  shipBy: v.optional(instant),
  /** The calendar of working days does not hold the year of `shipBy`. */
  shipByIsEstimate: v.optional(v.boolean()),
  tracking: v.optional(
    v.object({ carrier: v.string(), number: v.string(), events: v.array(v.object({ at: instant, text: v.string() })) }),
  ),
  nextPayment: v.optional(v.object({ number: installmentNumber, amount: money, dueAt: instant })),
  lateFee: money,
  inspection: v.optional(
    v.object({
      at: instant,
      photos: v.array(v.string()),
      findings: v.array(v.object({ text: v.string(), fee: money })),
      fee: money,
      disputed: v.boolean(),
    }),
  ),
  now: instant,
});
export type Order = v.InferOutput<typeof order>;

export const emptyRequest = requestObject({});
export const paymentRequest = requestObject({ installmentNumber: v.optional(installmentNumber) });
export const returnRequest = requestObject({ method: v.picklist(['PICKUP', 'DROP_OFF']) });
export const disputeRequest = requestObject({ message: typedText(500, '异议说明') });
export const renewalRequest = requestObject({ months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)) });
