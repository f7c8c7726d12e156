import * as v from 'valibot';
import { depositSplit, rentalSummary, shownAddress } from './application';
import { nextCursor, paging } from './catalogue';
import { INSTALLMENT_STATUSES, ORDER_STATUSES, RETURN_METHODS } from './enums';
import { id, instant, money, noList, requestObject, typedText } from './primitives';

const installmentNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

export const orderQuery = v.object({
  status: v.optional(
    v.pipe(
      v.array(v.picklist(ORDER_STATUSES, '没有这个订单状态'), '没有这个订单状态'),
      v.minLength(1, '请选择订单状态'),
      v.maxLength(ORDER_STATUSES.length, '订单状态过多'),
      v.description('Those that the list is narrowed to, with commas between them'),
    ),
  ),
  ...paging,
});

/** Whether the result of an inspection is disputed. */
const dispute = v.object({
  disputed: v.boolean(),
  /** When it is answered at the latest, while it is looked into. */
  replyBy: v.optional(instant),
  /** The calendar of working days does not hold the year of `replyBy`. */
  replyByIsEstimate: v.optional(v.boolean()),
});

/** An order as a list shows it. */
export const orderCard = v.object({
  id,
  applicationId: id,
  status: v.picklist(ORDER_STATUSES),
  summary: rentalSummary,
  createdAt: instant,
  /** When the device is to leave the warehouse at the latest. */
  shipBy: v.optional(instant),
  /** The calendar of working days does not hold the year of `shipBy`. */
  shipByIsEstimate: v.optional(v.boolean()),
  /** When the parcel was delivered, once it was. */
  deliveredAt: v.optional(instant),
  leaseEnd: v.optional(instant),
  inspection: v.optional(dispute),
  now: instant,
});
export type OrderCard = v.InferOutput<typeof orderCard>;

export const orderPage = v.object({
  items: v.array(orderCard),
  nextCursor,
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  now: instant,
});

/** What a sum is made of, 分; a term is below zero where it is taken off. */
const terms = v.array(v.object({ label: v.string(), amount: v.pipe(v.number(), v.integer()) }));

/** A sum with its terms, which add up to it. */
const quote = v.object({ amount: money, terms });
export type Quote = v.InferOutput<typeof quote>;

/** The way of a parcel so far, oldest first. */
const way = v.array(v.object({ at: instant, text: v.string() }));

/** `alipay.commerce.rent.order.*`: `planPayTime` is when an instalment falls due. */
const installment = v.object({
  number: installmentNumber,
  amount: money,
  buyoutPrice: money,
  planPayTime: v.optional(instant),
  status: v.picklist(INSTALLMENT_STATUSES),
  paidAt: v.optional(instant),
  /** What paying it late has cost so far, while it is overdue. */
  lateFee: v.optional(money),
});

export const order = v.object({
  ...orderCard.entries,
  address: shownAddress,
  deposit: depositSplit,
  /** Why its owner cancelled it, in their words. */
  cancelReason: v.optional(v.string()),
  addOns: v.array(v.object({ name: v.string(), price: money })),
  installments: v.array(installment),
  /** What is left to pay to own the device after the last instalment, 分. */
  buyoutPrice: money,
  buyoutPriceTerms: terms,
  leaseStart: v.optional(instant),
  /** By how many months the lease was prolonged in all; absent where it was not. */
  renewedMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  tracking: v.optional(v.object({ carrier: v.string(), number: v.string(), events: way })),
  /** When the receipt counts as confirmed, while it is awaited. */
  receiptBy: v.optional(instant),
  /** The oldest instalment that is not paid, with its late fee and with what was bought along with the first. */
  nextPayment: v.optional(v.object({ number: installmentNumber, dueAt: instant, ...quote.entries })),
  /** The late fees of all that is overdue. */
  lateFee: money,
  lateFeeTerms: terms,
  /** What was paid, oldest first. */
  payments: v.array(v.object({ at: instant, ...quote.entries })),
  /** What ending or prolonging the lease today would cost, while it runs. */
  quotes: v.optional(
    v.object({
      return: quote,
      buyout: quote,
      /** Empty where it can't be prolonged. `buyoutPrice`: what it would then be. */
      renewals: v.array(
        v.object({ months: v.pipe(v.number(), v.integer()), monthly: money, amount: money, buyoutPrice: money }),
      ),
    }),
  ),
  returning: v.optional(
    v.object({
      at: instant,
      method: v.picklist(RETURN_METHODS),
      /** What the courier asks for. */
      code: v.string(),
      /** Where the device goes. */
      receiver: v.string(),
      events: way,
    }),
  ),
  /** What the return comes to: rent of the months begun, what ending early costs, what the inspection found. */
  settlement: v.optional(quote),
  inspection: v.optional(
    v.object({
      at: instant,
      photos: v.array(v.string()),
      findings: v.array(v.object({ text: v.string(), fee: money })),
      fee: money,
      ...dispute.entries,
      /** What came of the dispute. */
      resolution: v.optional(v.object({ at: instant, text: v.string() })),
    }),
  ),
});
export type Order = v.InferOutput<typeof order>;

export const emptyRequest = requestObject({});
/** The sum the person agreed to, 分: where it takes another by now, nothing is charged and 409 `AMOUNT_CHANGED` answered. */
const agreedAmount = money;
/** Pays one instalment with what is due along with it: its late fee, and what was bought with the first. */
export const installmentPayment = requestObject({
  for: v.literal('INSTALLMENT'),
  number: installmentNumber,
  amount: agreedAmount,
});
export type InstallmentPayment = v.InferOutput<typeof installmentPayment>;
/** Accepts what an inspection found, pays what the return comes to, and ends the lease. */
export const settlementPayment = requestObject({ for: v.literal('SETTLEMENT'), amount: agreedAmount });
/** It says what is paid, so that a repeated call pays nothing else. */
export const paymentRequest = noList(v.variant('for', [installmentPayment, settlementPayment], '请选择要支付的款项'));
export const buyoutRequest = requestObject({ amount: agreedAmount });
export const returnRequest = requestObject({ method: v.picklist(RETURN_METHODS, '请选择归还方式') });
export const disputeRequest = requestObject({ message: typedText(500, '异议说明') });
export const renewalRequest = requestObject({
  months: v.pipe(v.number('请选择续租时长'), v.integer(), v.minValue(1), v.maxValue(12)),
  /** The end that is put off: refused where the lease ends elsewhere by now, so that a repeated call renews once. */
  leaseEnd: instant,
});
