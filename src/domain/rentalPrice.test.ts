import fc from 'fast-check';
import * as price from './rentalPrice';

/** Twelve months at ¥300.00, then ¥1,200.00 to own; the buyout price stands at ¥4,800.00 throughout. */
const plan: price.PricedPlan = {
  buyoutPrice: 120_000,
  installments: Array.from({ length: 12 }, (_, index) => ({ number: index + 1, amount: 30_000, buyoutPrice: 480_000 })),
};

const amount = fc.nat(2_000_000);
const anyPlan: fc.Arbitrary<price.PricedPlan> = fc.record({
  buyoutPrice: amount,
  installments: fc
    .array(fc.record({ amount, buyoutPrice: amount }), { minLength: 1, maxLength: 24 })
    .map((all) => all.map((one, index) => ({ number: index + 1, ...one }))),
});

describe('the monthly rent', () => {
  const paying = (...amounts: number[]) => ({
    installments: amounts.map((one, index) => ({ number: index + 1, amount: one, buyoutPrice: 0 })),
  });

  it.each([
    ['all alike', paying(100, 100, 100), 100],
    ['a reduced first one', paying(1, 100, 100), 100],
    ['the rest in the last one', paying(100, 100, 102), 100],
    ['a single one', paying(100), 100],
    ['none', paying(), 0],
  ])('is the usual instalment: %s', (_, some, monthly) => {
    expect(price.monthlyRent(some)).toBe(monthly);
  });
});

describe('totals', () => {
  it('add every instalment, and the buyout price', () => {
    expect(price.totalRent(plan)).toBe(360_000);
    expect(price.totalToOwn(plan)).toBe(480_000);
    expect(price.totalToOwnTerms(plan)).toEqual([
      { label: '租金合计（12 期）', amount: 360_000 },
      { label: '到期买断价', amount: 120_000 },
    ]);
    expect(price.rentTerms(plan)[11]).toEqual({ label: '第 12 期', amount: 30_000 });
  });

  it('are the sums of their terms, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(price.totalOf(price.rentTerms(any))).toBe(price.totalRent(any));
        expect(price.totalToOwn(any)).toBe(price.totalRent(any) + any.buyoutPrice);
        expect(price.totalOf(price.totalToOwnTerms(any))).toBe(price.totalToOwn(any));
      }),
    );
  });
});

describe('against the official price', () => {
  it.each([
    [480_000, 1000, '100%'],
    [400_000, 1200, '120%'],
    [373_000, 1287, '128.7%'],
  ])('an official price of %d gives %d per mille, %s', (officialPrice, perMille, text) => {
    expect(price.toOwnPerMille(plan, officialPrice)).toBe(perMille);
    expect(price.formatPerMille(perMille)).toBe(text);
  });

  it('holds the cap at exactly 130 % and not a fen above', () => {
    const costing = (buyoutPrice: number) => ({
      installments: [{ number: 1, amount: 100_000, buyoutPrice: 0 }],
      buyoutPrice,
    });
    expect(price.cappedCost(costing(30_000), 100_000)).toEqual({ perMille: 1300, isWithinCap: true });
    expect(price.cappedCost(costing(30_001), 100_000)).toEqual({ perMille: 1301, isWithinCap: false });
  });

  it('weighs one year of a longer lease', () => {
    const twoYears = { ...plan, installments: [...plan.installments, ...plan.installments] };
    expect(price.cappedCostTerms(twoYears)).toEqual([
      { label: '首年租金（12 期）', amount: 360_000 },
      { label: '到期买断价', amount: 120_000 },
    ]);
  });

  it('never shows a cost above the cap as within it', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 2_000_000 }), (any, officialPrice) => {
        const cost = price.totalOf(price.cappedCostTerms(any));
        expect(price.cappedCost(any, officialPrice).isWithinCap).toBe(cost * 10 <= officialPrice * 13);
      }),
    );
  });

  it.each([0, -1, Number.NaN])('refuses an official price of %d', (officialPrice) => {
    expect(() => price.toOwnPerMille(plan, officialPrice)).toThrow(RangeError);
  });
});

describe('buyout', () => {
  it.each([
    ['nothing paid', [], 480_000],
    ['the first paid', [1], 450_000],
    ['eleven paid', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 150_000],
    ['all paid', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 120_000],
  ])('%s', (_, paid, rest) => {
    expect(price.currentBuyout(plan, paid)).toBe(rest);
  });

  it('opens to its terms', () => {
    expect(price.currentBuyoutTerms(plan, [1, 2])).toEqual([
      { label: '第 3 期买断价', amount: 480_000 },
      { label: '已付租金（2 期）', amount: -60_000 },
    ]);
  });

  const somePaid = fc.array(fc.integer({ min: 1, max: 24 }));

  it('is a whole number and never below nothing', () => {
    fc.assert(
      fc.property(anyPlan, somePaid, (any, paid) => {
        expect(price.currentBuyout(any, paid)).toBeGreaterThanOrEqual(0);
        expect(Number.isSafeInteger(price.currentBuyout(any, paid))).toBe(true);
      }),
    );
  });

  it('and the rent paid together are the price of the running period, or the rent where that is more', () => {
    fc.assert(
      fc.property(anyPlan, somePaid, (any, numbers) => {
        const [paid, open] = [true, false].map((wanted) =>
          any.installments.filter(({ number }) => numbers.includes(number) === wanted),
        );
        const rentPaid = price.totalRent({ installments: paid ?? [] });
        const running = open?.[0];
        expect(price.currentBuyout(any, numbers)).toBe(
          running ? Math.max(running.buyoutPrice, rentPaid) - rentPaid : any.buyoutPrice,
        );
      }),
    );
  });

  it('paying twice the same, or in another order, makes no difference', () => {
    fc.assert(
      fc.property(anyPlan, somePaid, (any, paid) => {
        const cost = price.currentBuyout(any, paid);
        expect(price.currentBuyout(any, [...paid, ...paid].reverse())).toBe(cost);
      }),
    );
  });
});

describe('per mille', () => {
  it('is rounded up, so that it never tells less than there is', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 2_000_000 }), (any, officialPrice) => {
        const told = price.toOwnPerMille(any, officialPrice);
        const total = price.totalToOwn(any);
        expect(told * officialPrice).toBeGreaterThanOrEqual(total * 1000);
        expect((told - 1) * officialPrice).toBeLessThan(total * 1000 || 1);
      }),
    );
  });

  it('reads as a percentage that says the same', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (value) => {
        expect(Math.round(Number(price.formatPerMille(value).replace('%', '')) * 10)).toBe(value);
      }),
    );
  });
});

describe('splitDeposit', () => {
  it.each([
    [500_000, 800_000, { creditAmount: 500_000, fundAmount: 0 }],
    [500_000, 200_000, { creditAmount: 200_000, fundAmount: 300_000 }],
    [500_000, 0, { creditAmount: 0, fundAmount: 500_000 }],
    [500_000, -1, { creditAmount: 0, fundAmount: 500_000 }],
    [0, 200_000, { creditAmount: 0, fundAmount: 0 }],
  ])('a deposit of %d with %d of credit', (deposit, credit, split) => {
    expect(price.splitDeposit(deposit, credit)).toEqual(split);
  });

  it('adds up to the deposit', () => {
    fc.assert(
      fc.property(amount, amount, (deposit, credit) => {
        const { creditAmount, fundAmount } = price.splitDeposit(deposit, credit);
        return creditAmount + fundAmount === deposit && creditAmount >= 0 && fundAmount >= 0;
      }),
    );
  });
});
