/** What the sums on an order's page are made of, opened. */
import type { Order } from '@/contract';
import { sum } from '@/domain/money';
import { LATE_MOST } from '@/domain/policy';
import type { Term } from '@/domain/rentalPrice';
import { formatFullDate } from '@/domain/time';
import type { OpenSum } from '@/shared';

export function lateFeeSum({ lateFeeTerms: terms }: Order): OpenSum {
  return {
    title: '逾期费用',
    explanation: `从应付日的次日起按天计算，付清即止，每期不超过该期租金的 ${LATE_MOST}。支付逾期租金时一并支付。`,
    terms,
  };
}

export function paymentSum({ at, terms }: Order['payments'][number]): OpenSum {
  return { title: '付款明细', explanation: `${formatFullDate(at)}从您的支付宝账户扣款。`, terms };
}

/** All that was paid, 分. */
export function paidInAll({ payments }: Order): number {
  return sum(payments.map(({ amount }) => amount));
}

export function buyoutPriceSum({ buyoutPriceTerms: terms }: Order): OpenSum {
  return {
    title: '到期买断价',
    explanation: '租满并付清租金后，想留下设备时另付的价格。中途买断时，应付金额为当期买断价减去已付租金。',
    terms,
  };
}

type Inspection = NonNullable<Order['inspection']>;

/** What is taken off the damage found: by the cap of the agreement, or by the answer to a dispute. */
export function damageRelief({ findings, fee, resolution }: Inspection): Term | undefined {
  const amount = sum([fee, ...findings.map((one) => -one.fee)]);
  if (amount === 0) return undefined;
  return { label: resolution && fee === 0 ? '重新核对后免除' : '超过赔付上限的部分', amount };
}

/** The damage found, and what is taken off it. */
export function damageSum(inspection: Inspection): OpenSum {
  const terms: Term[] = [];
  for (const { text, fee } of inspection.findings) if (fee > 0) terms.push({ label: text, amount: fee });
  const relief = damageRelief(inspection);
  return {
    title: '赔付合计',
    explanation: '正常使用的轻微痕迹不收费。赔付不超过当期买断价减去已付租金。',
    terms: relief ? [...terms, relief] : terms,
  };
}

/** Whether the return costs nothing but the damage, which is told already where it was found. */
export function isDamageAlone({ settlement, inspection }: Order): boolean {
  return inspection !== undefined && settlement?.amount === inspection.fee;
}

export function settlementSum({ inspection }: Order, { terms }: NonNullable<Order['settlement']>): OpenSum {
  const isExpected = inspection === undefined;
  return {
    title: isExpected ? '预计费用' : '归还应付',
    explanation: isExpected
      ? '以申请归还的时间计算，检测完成、您确认结果之后才支付。检测发现损坏的，赔付另计。'
      : '您确认检测结果时支付，支付后租约结束。',
    terms,
  };
}
