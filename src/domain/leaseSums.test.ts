import fc from 'fast-check';
import {
  type DatedInstallment,
  daysLate,
  finalBuyoutTerms,
  installmentTerms,
  lateFee,
  renewedPlan,
  returnTerms,
} from './leaseSums';
import { currentBuyout, monthlyRent, type PricedPlan, totalOf, totalRent, totalToOwn } from './rentalPrice';
import { addDays, addMonths, parseInstant } from './time';

const BEGIN = parseInstant('2026-03-03T00:00:00+08:00');

const amount = fc.nat(2_000_000);
const days = fc.nat(2_000);
const months = fc.integer({ min: 1, max: 12 });

/** Plans as merchants make them: no buyout price in any period is below what owning the device costs in the end. */
const plans: fc.Arbitrary<PricedPlan> = fc
  .record({ amounts: fc.array(amount, { minLength: 1, maxLength: 24 }), buyoutPrice: amount, step: fc.nat(5_000) })
  .map(({ amounts, buyoutPrice, step }) => {
    const toOwn = amounts.reduce((sum, one) => sum + one, buyoutPrice);
    const priceIn = (index: number) => toOwn + step * (amounts.length - 1 - index);
    const installments = amounts.map((one, index) => ({
      number: index + 1,
      amount: one,
      buyoutPrice: priceIn(index),
    }));
    return { buyoutPrice, installments };
  });

const dated = ({ installments }: PricedPlan): DatedInstallment[] =>
  installments.map((one) => ({ ...one, dueAt: addMonths(BEGIN, one.number - 1) }));

const firstOf = (plan: PricedPlan, count: number) => plan.installments.slice(0, count).map(({ number }) => number);

const areWhole = (amounts: readonly number[]) => amounts.every(Number.isSafeInteger);

describe('days late', () => {
  it.each([
    ['2026-03-02T23:59:59+08:00', 0],
    ['2026-03-03T00:00:00+08:00', 0],
    ['2026-03-03T23:59:59+08:00', 0],
    ['2026-03-04T00:00:00+08:00', 1],
    ['2026-04-03T12:00:00+08:00', 31],
  ])('due on 3 March, at %s it is late by %d', (now, late) => {
    expect(daysLate(BEGIN, parseInstant(now))).toBe(late);
  });
});

describe('the late fee', () => {
  it.each([
    [56_000, 0, 0],
    [56_000, 1, 28],
    [55_990, 1, 27],
    [55_990, 10, 279],
    [55_990, 400, 11_198],
    [55_990, 4_000, 11_198],
    [1, 400, 0],
    [0, 400, 0],
  ])('of %d after %d days is %d', (rent, late, fee) => {
    expect(lateFee(rent, late)).toBe(fee);
  });

  it('is a whole number, grows by the day and with the rent, and is 20 % at most', () => {
    fc.assert(
      fc.property(amount, days, (rent, late) => {
        const fee = lateFee(rent, late);
        expect(areWhole([fee])).toBe(true);
        expect(fee).toBeGreaterThanOrEqual(0);
        expect(lateFee(rent, late + 1)).toBeGreaterThanOrEqual(fee);
        expect(lateFee(rent + 1, late)).toBeGreaterThanOrEqual(fee);
        expect(fee * 5).toBeLessThanOrEqual(rent);
        expect(lateFee(rent, 400 + late)).toBe(Math.floor(rent / 5));
      }),
    );
  });

  it('is a term of its own beside the rent, and none where there is none', () => {
    fc.assert(
      fc.property(amount, days, (rent, late) => {
        const [first, second, ...others] = installmentTerms(
          { number: 3, amount: rent, buyoutPrice: 0, dueAt: BEGIN },
          addDays(BEGIN, late),
        );
        const fee = lateFee(rent, late);
        const words = late < 400 ? `${late} 天，每天 0.05%` : `${late} 天，已到租金的 20% 为止`;
        expect(first).toEqual({ label: '第 3 期租金', amount: rent });
        expect(second).toEqual(fee > 0 ? { label: `第 3 期逾期费用（${words}）`, amount: fee } : undefined);
        expect(others).toEqual([]);
      }),
    );
  });
});

describe('a return', () => {
  it('is the months begun with their late fees, and a fifth of the others, rounded down once', () => {
    fc.assert(
      fc.property(plans, days, fc.nat(24), (plan, late, paid) => {
        const now = addDays(BEGIN, late);
        const open = dated(plan).slice(paid);
        const begun = open.filter(({ dueAt }) => dueAt <= now);
        const ahead = totalRent({ installments: open.slice(begun.length) });
        const due = begun.map((one) => totalOf(installmentTerms(one, now))).reduce((sum, one) => sum + one, 0);
        const terms = returnTerms(open, now);
        expect(totalOf(terms)).toBe(due + Math.floor(ahead / 5));
        expect(areWhole(terms.map((term) => term.amount))).toBe(true);
        expect(terms.every((term) => term.amount >= 0)).toBe(true);
      }),
    );
  });

  it('counts a month as begun from the first moment of its first day', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const month of dated(plan)) {
          expect(totalOf(returnTerms([month], month.dueAt))).toBe(month.amount);
          expect(totalOf(returnTerms([month], month.dueAt - 1))).toBe(Math.floor(month.amount / 5));
        }
      }),
    );
  });

  it('costs nothing once all is paid, and before the first day a fifth of all', () => {
    fc.assert(
      fc.property(plans, days, (plan, late) => {
        expect(returnTerms([], addDays(BEGIN, late))).toEqual([]);
        expect(totalOf(returnTerms(dated(plan), addDays(BEGIN, -1)))).toBe(Math.floor(totalRent(plan) / 5));
      }),
    );
  });

  it('never gets cheaper by waiting, and never costs more than keeping the device to the end would', () => {
    fc.assert(
      fc.property(plans, days, (plan, late) => {
        const cost = (day: number) => totalOf(returnTerms(dated(plan), addDays(BEGIN, day)));
        expect(cost(late + 1)).toBeGreaterThanOrEqual(cost(late));
        expect(cost(late)).toBeLessThanOrEqual(totalRent(plan) + Math.floor(totalRent(plan) / 5));
      }),
    );
  });
});

describe('a renewed plan', () => {
  it('is the plan itself without a month more', () => {
    fc.assert(fc.property(plans, (plan) => expect(renewedPlan(plan, 0)).toBe(plan)));
  });

  it('goes on at the monthly rent, numbered on, and leaves what was agreed as it was', () => {
    fc.assert(
      fc.property(plans, months, (plan, more) => {
        const { installments } = renewedPlan(plan, more);
        const before = plan.installments.length;
        expect(installments.slice(0, before)).toEqual(plan.installments);
        expect(installments.map(({ number }) => number)).toEqual(installments.map((_, index) => index + 1));
        expect(installments.slice(before).map((one) => one.amount)).toEqual(Array(more).fill(monthlyRent(plan)));
      }),
    );
  });

  it('costs the same to own, as long as the added rent does not exceed the buyout price; that never falls below nothing', () => {
    fc.assert(
      fc.property(plans, months, (plan, more) => {
        const renewed = renewedPlan(plan, more);
        const added = monthlyRent(plan) * more;
        expect(renewed.buyoutPrice).toBe(Math.max(0, plan.buyoutPrice - added));
        expect(totalToOwn(renewed)).toBe(totalToOwn(plan) + Math.max(0, added - plan.buyoutPrice));
      }),
    );
  });

  it('tells what its buyout price is made of: the price agreed to, less the added rent that counts towards it', () => {
    const agreed = { label: '签约时的到期买断价', amount: 100_000 };
    const plan = { buyoutPrice: 100_000, installments: [{ number: 1, amount: 30_000, buyoutPrice: 130_000 }] };
    expect(finalBuyoutTerms(plan, 0)).toEqual([agreed]);
    expect(finalBuyoutTerms(plan, 3)).toEqual([agreed, { label: '续租的租金（3 期）', amount: -90_000 }]);
    expect(finalBuyoutTerms(plan, 12)).toEqual([agreed, { label: '续租的租金（12 期）', amount: -100_000 }]);
    fc.assert(
      fc.property(plans, fc.nat(12), (one, more) => {
        expect(totalOf(finalBuyoutTerms(one, more))).toBe(renewedPlan(one, more).buyoutPrice);
      }),
    );
  });

  it('renewed again is as if it had been renewed once by as much, as long as there are two instalments', () => {
    const longer = plans.filter(({ installments }) => installments.length > 1);
    fc.assert(
      fc.property(longer, months, months, (plan, first, second) => {
        const twice = renewedPlan(renewedPlan(plan, first), second);
        const once = renewedPlan(plan, first + second);
        expect(twice.buyoutPrice).toBe(once.buyoutPrice);
        expect(twice.installments.map((one) => one.amount)).toEqual(once.installments.map((one) => one.amount));
      }),
    );
  });

  it('buying it in an added month costs the buyout price less the added rent paid', () => {
    fc.assert(
      fc.property(plans, months, months, (plan, more, paidMore) => {
        const renewed = renewedPlan(plan, more);
        const paid = Math.min(paidMore, more);
        const numbers = firstOf(renewed, plan.installments.length + paid);
        const rest = Math.max(0, plan.buyoutPrice - monthlyRent(plan) * paid);
        expect(currentBuyout(renewed, numbers)).toBe(rest);
      }),
    );
  });

  it('changes nothing about what buying costs before', () => {
    fc.assert(
      fc.property(plans, months, fc.nat(24), (plan, more, paid) => {
        const numbers = firstOf(plan, paid);
        expect(currentBuyout(renewedPlan(plan, more), numbers)).toBe(currentBuyout(plan, numbers));
      }),
    );
  });
});
