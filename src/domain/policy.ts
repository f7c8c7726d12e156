/**
 * What the merchant promises a person, each fact in the words it is told in: once, because screens, the agreement and the
 * answers of the help page all tell it, and none may say otherwise than another.
 */

/** When rent is paid. No date is known before: the order page has the dates once the device is received. */
export const RENT_DUE = '第 1 期在您确认收货后支付，之后每月一期';

/** When the first payment falls due, beside its amount. */
export const FIRST_PAYMENT_DUE = '确认收货后支付';

/** What the score is for. Whether one may rent is the gate's to say, which needs no score. */
export const SCORE_PURPOSE = '展示和估算免押额度';

/** How long what a person gives, and what was found about them, is kept. */
export const KEPT = '租约结束后 30 天内删除';

/** How long it takes, once the device is back or bought, until frozen money is free. */
export const RELEASE_TIME = '3 个工作日内解除冻结';

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
