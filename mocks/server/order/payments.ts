/** Charging what is due to the user's Alipay account, as they agreed to at signing. */
import type { Term } from '@/domain/rentalPrice';
import { totalOf } from '@/domain/rentalPrice';
import { unschedule } from '../events';
import { type Call, type Refusal, refuse } from '../handler';
import { type StoredOrder, type World, withOrder } from '../world';

/** A call that pays: `amount`, 分, is what the person agreed to. */
interface Charging extends Pick<Call<'buyOut'>, 'world' | 'env'> {
  readonly amount: number;
}

/**
 * Charges a sum as the scenario has it: once it is paid, the order stands as given, with the payment noted. Where the
 * person agreed to another sum, nothing is charged.
 *
 * @param order as it is after the payment; nothing more is awaited of it.
 * @param numbers of the instalments in it.
 * @param then what becomes of the world after the payment.
 */
export function charge<Reply>(
  { world, env: { scenario }, amount }: Charging,
  order: StoredOrder,
  numbers: readonly number[],
  terms: readonly Term[],
  then: (world: World) => Reply,
): Reply | Refusal {
  if (amount !== totalOf(terms)) return refuse('AMOUNT_CHANGED');
  const { played } = world;
  const last = scenario.charge.length - 1;
  // Nothing is not charged.
  const isFree = totalOf(terms) === 0;
  const outcome = isFree ? 'PAID' : (scenario.charge[Math.min(played.charge, last)] ?? 'PAID');
  const charged = isFree ? world : { ...world, played: { ...played, charge: Math.min(played.charge + 1, last) } };
  if (outcome === 'FAILED') return { ...refuse('PAYMENT_FAILED'), world: charged };
  const payments = terms.length === 0 ? order.payments : [...order.payments, { at: world.now, numbers, terms }];
  return then(withOrder(unschedule(charged, order.id), { ...order, payments }));
}
