/**
 * The merchant's facts: once, because screens, the contract's samples, the agreement, the answers of the help page and the
 * mocked back end all rest on them, and none may say otherwise than another. First the figures, then the words in which they
 * are told. Where a server's answer holds one (the gate that was asked, a day that is promised), the screen shows that.
 */

/** The merchant's gate: the Sesame score from which on one may rent. */
export const GATE = 580;

/** Working days in which a review comes to its result, from and until. */
export const REVIEW_DAYS = [1, 2] as const;

/** Working days in which a device is sent off once its order is signed, from and until. */
export const SHIPPING_DAYS = [1, 2] as const;

/** Working days until frozen money is free, once the device is back or bought. */
export const RELEASE_DAYS = 3;

/** Working days in which a device that has come back is inspected. */
export const INSPECTION_DAYS = 3;

/** Working days in which a dispute over an inspection is answered. */
export const REPLY_DAYS = 3;

/** Hours of the day, by China's clocks, of each window for a review call, from and until. */
export const CALL_HOURS = { MORNING: [9, 12], AFTERNOON: [14, 18], EVENING: [18, 20] } as const;

/** The late fee of a day, in ten thousandths of the overdue amount, and the most of it, in hundredths. */
export const LATE_PER_DAY = 5;
export const LATE_CAP = 20;

/** What ending early costs, in hundredths of the rent of the months that have not begun. */
export const EARLY_RETURN_SHARE = 20;

/** The most that a year's rent and the resale price together may cost, per mille of the official price (industry rule). */
export const COST_CAP_PER_MILLE = 1300;

/** The same as they are told. */
export const LATE_RATE = `${LATE_PER_DAY / 100}%`;
export const LATE_MOST = `${LATE_CAP}%`;
export const EARLY_RETURN_RATE = `${EARLY_RETURN_SHARE}%`;
export const COST_CAP = `${COST_CAP_PER_MILLE / 10}%`;

/** How long a review takes, and how long until a device is sent off. */
export const REVIEW_TIME = `${REVIEW_DAYS.join('–')} 个工作日`;
export const SHIPPING_TIME = `${SHIPPING_DAYS.join('–')} 个工作日`;

/** The windows for a review call. */
const hoursOf = ([from, until]: readonly [number, number]) => `${from}:00–${until}:00`;
export const CALL_TIMES = {
  MORNING: hoursOf(CALL_HOURS.MORNING),
  AFTERNOON: hoursOf(CALL_HOURS.AFTERNOON),
  EVENING: hoursOf(CALL_HOURS.EVENING),
} as const;

/** By when a dispute is answered. */
export const REPLY_TIME = `${REPLY_DAYS} 个工作日内`;

/** When rent is paid. No date is known before: the order page has the dates once the device is received. */
export const RENT_DUE = '第 1 期在您确认收货后支付，之后每月一期';

/** When the first payment falls due, beside its amount. */
export const FIRST_PAYMENT_DUE = '确认收货后支付';

/** What the score is for. Whether one may rent is the gate's to say, which needs no score. */
export const SCORE_PURPOSE = '展示和估算免押额度';

/** How long what a person gives, and what was found about them, is kept. */
export const KEPT = '租约结束后 30 天内删除';

/** How long it takes, once the device is back or bought, until frozen money is free. */
export const RELEASE_TIME = `${RELEASE_DAYS} 个工作日内解除冻结`;

/** When frozen money is released after a lease. */
export const DEPOSIT_RELEASE = `归还验收后 ${RELEASE_TIME}`;

/** When frozen money is released where an order is cancelled. */
export const DEPOSIT_RELEASE_ON_CANCEL = '已冻结的押金会立即解除冻结';

/** Whether the review brings a call: hardly ever, but always for whoever has a person verify them instead of a camera. */
export function callPromise(isManual: boolean): { readonly label: string; readonly description: string } {
  return isManual
    ? {
        label: '审核时会来电核对身份',
        description: '您选择了人工核验，审核人员会致电与您核对。请保持电话畅通。',
      }
    : {
        label: '电话审核不是必经流程',
        description: '仅在特殊情况下，审核人员会致电与您核对信息。请保持电话畅通。',
      };
}

/** How long the verification by face takes. */
export const FACE_TIME = '约 10 秒';
