import fc from 'fast-check';
import type { AddOn, Plan } from '@/contract';
import { totalOf } from '@/domain/rentalPrice';
import { type PriceLine, pricePanel, ruleWords } from './pricePanel';

const amount = fc.integer({ min: 0, max: 2_000_000 });
const plans: fc.Arbitrary<Plan> = fc
  .record({ rents: fc.array(amount, { minLength: 1, maxLength: 36 }), deposit: amount, buyoutPrice: amount })
  .map(({ rents, deposit, buyoutPrice }) => ({
    id: 'plan',
    months: rents.length,
    deposit,
    buyoutPrice,
    installments: rents.map((rent, index) => ({ number: index + 1, amount: rent, buyoutPrice })),
  }));
const addOnLists: fc.Arbitrary<AddOn[]> = fc.array(
  fc.record({ id: fc.string(), name: fc.string(), description: fc.string(), price: amount }),
  {
    maxLength: 3,
  },
);

function planOf(rents: readonly number[], buyoutPrice: number): Plan {
  return {
    id: 'plan',
    months: rents.length,
    deposit: 500000,
    buyoutPrice,
    installments: rents.map((rent, index) => ({ number: index + 1, amount: rent, buyoutPrice })),
  };
}

function lineOf(lines: readonly PriceLine[], id: PriceLine['id']): PriceLine {
  const found = lines.find((line) => line.id === id);
  if (!found) throw new Error(`No line ${id}`);
  return found;
}

test('every sum is what its terms add up to', () => {
  fc.assert(
    fc.property(plans, addOnLists, (plan, addOns) => {
      const { lines } = pricePanel(plan, addOns, 699900);
      for (const line of lines) {
        if (line.id !== 'monthly' && line.terms.length > 0) expect(totalOf(line.terms)).toBe(line.amount);
      }
      expect(lineOf(lines, 'monthly').terms).toHaveLength(plan.installments.length);
    }),
  );
});

test('add-ons change the first payment and the cost in all, and nothing else', () => {
  fc.assert(
    fc.property(plans, addOnLists, (plan, addOns) => {
      const bare = pricePanel(plan, [], 699900);
      const dressed = pricePanel(plan, addOns, 699900);
      const added = addOns.reduce((sum, { price }) => sum + price, 0);
      for (const line of bare.lines) {
        const more = line.id === 'first' ? added : 0;
        expect(lineOf(dressed.lines, line.id).amount).toBe(line.amount + more);
      }
      expect(dressed.ratio).toEqual(bare.ratio);
      if (addOns.length === 0) return;
      expect(lineOf(dressed.lines, 'addOns').amount).toBe(added);
      expect(lineOf(dressed.lines, 'cost').amount).toBe(lineOf(dressed.lines, 'rent').amount + added);
    }),
  );
});

test('without add-ons the rent is the whole cost, which is not said twice', () => {
  const ids = pricePanel(planOf([10000, 10000], 0), [], 100000).lines.map(({ id }) => id);
  expect(ids).toEqual(['monthly', 'first', 'deposit', 'rent', 'buyout', 'own']);
});

test.each([
  ['at the line', 10000, 10000, 1300, true],
  ['above it', 10000, 10001, 1301, false],
])('a year of rent and the buyout price %s', (_, rent, buyoutPrice, perMille, isWithinCap) => {
  const plan = planOf(
    Array.from({ length: 12 }, () => rent),
    buyoutPrice,
  );
  const { ratio } = pricePanel(plan, [], 100000);
  expect(ratio).toMatchObject({ perMille, cappedPerMille: perMille, isWithinCap });
});

test('past twelve months the rule weighs the first year only, and the whole cost is still shown', () => {
  const plan = planOf(
    Array.from({ length: 24 }, () => 5000),
    20000,
  );
  const { ratio } = pricePanel(plan, [], 100000);
  expect(ratio).toMatchObject({ perMille: 1400, cappedPerMille: 800, isWithinCap: true });
  expect(ruleWords(ratio)).toBe('行业规则只计首年租金和买断价（深色部分）：本方案为官方价的 80%，上限 130%。');
});

test('a plan above the cap is said to be', () => {
  const { ratio } = pricePanel(planOf([100000], 30001), [], 100000);
  expect(ruleWords(ratio)).toBe(
    '行业规则只计首年租金和买断价：本方案为官方价的 130.1%，超过 130% 的上限，请谨慎选择。',
  );
});

test('where the first instalment differs, the monthly sum is the usual one', () => {
  const { lines } = pricePanel(planOf([9900, 19900, 19900], 0), [], 100000);
  expect(lineOf(lines, 'monthly').amount).toBe(19900);
  expect(lineOf(lines, 'first').amount).toBe(9900);
});
