import * as v from 'valibot';
import { CATEGORIES, device as deviceSchema } from '@/contract';
import { COST_CAP_PER_MILLE } from '@/domain/policy';
import { cappedCost, currentBuyout, toOwnPerMille, totalRent, totalToOwn } from '@/domain/rentalPrice';
import { devices, manyDevices } from './devices';

const plans = devices.flatMap((device) => device.plans.map((plan) => ({ name: plan.id, device, plan })));

const withoutDuplicates = (ids: readonly string[]) => [...new Set(ids)];

describe('the catalogue', () => {
  it('holds at least 24 devices, phones most, in every category', () => {
    expect(devices.length).toBeGreaterThanOrEqual(24);
    const counts = CATEGORIES.map((category) => devices.filter((device) => device.category === category).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(counts[0]).toBe(Math.max(...counts));
  });

  it('has one or two devices out of stock, and not the first', () => {
    const missing = devices.filter((device) => !device.inStock).length;
    expect(missing).toBeGreaterThanOrEqual(1);
    expect(missing).toBeLessThanOrEqual(2);
    expect(devices[0]?.inStock).toBe(true);
  });

  it('names no device, SKU or plan twice, and no add-on twice within a device', () => {
    const ids = devices.flatMap(({ id, skus, plans: own }) => [
      id,
      ...skus.map((sku) => sku.id),
      ...own.map((plan) => plan.id),
    ]);
    expect(ids).toEqual(withoutDuplicates(ids));
    for (const { addOns } of devices) {
      const own = addOns.map((addOn) => addOn.id);
      expect(own).toEqual(withoutDuplicates(own));
    }
  });

  it.each(devices)('offers $name as the contract has it', (device) => {
    expect(v.safeParse(deviceSchema, device).issues).toBeUndefined();
    expect(withoutDuplicates(device.skus.map((sku) => sku.colour)).length).toBeGreaterThanOrEqual(2);
    expect(device.plans.map((plan) => plan.months)).toContain(12);
    expect(device.addOns.length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(plans)('plan $name', ({ device, plan }) => {
  const { installments } = plan;
  const amounts = installments.map(({ amount }) => amount);
  /** What buying costs before each instalment is paid, and after all are. */
  const buyouts = Array.from({ length: plan.months + 1 }, (_, paid) =>
    currentBuyout(
      plan,
      installments.slice(0, paid).map(({ number }) => number),
    ),
  );

  it('numbers an instalment for each month, all alike but the last, which holds the remainder', () => {
    expect(installments.map(({ number }) => number)).toEqual(Array.from({ length: plan.months }, (_, at) => at + 1));
    const [first = 0] = amounts;
    expect(new Set(amounts.slice(0, -1))).toEqual(new Set([first]));
    const remainder = (amounts[amounts.length - 1] ?? 0) - first;
    expect(remainder).toBeGreaterThanOrEqual(0);
    expect(remainder).toBeLessThan(300);
    expect(totalRent(plan)).toBe(first * plan.months + remainder);
  });

  it('stays within 130 % of the official price, to own at any time', () => {
    expect(toOwnPerMille(plan, device.officialPrice)).toBeLessThanOrEqual(COST_CAP_PER_MILLE);
    expect(cappedCost(plan, device.officialPrice).isWithinCap).toBe(true);
    for (const { buyoutPrice } of installments) expect(buyoutPrice * 10).toBeLessThanOrEqual(device.officialPrice * 13);
  });

  it('lets the buyout price fall from period to period down to the total', () => {
    installments.slice(1).forEach(({ buyoutPrice }, at) => {
      expect(buyoutPrice).toBeLessThan(installments[at]?.buyoutPrice ?? 0);
    });
    expect(installments[plan.months - 1]?.buyoutPrice).toBe(totalToOwn(plan));
  });

  it('makes buying cheaper with each instalment paid, down to the final buyout price', () => {
    buyouts.slice(1).forEach((cost, at) => {
      expect(cost).toBeLessThan(buyouts[at] ?? 0);
    });
    expect(buyouts[plan.months]).toBe(plan.buyoutPrice);
  });

  it('asks for a deposit no higher than the official price', () => {
    expect(plan.deposit).toBeGreaterThan(0);
    expect(plan.deposit).toBeLessThanOrEqual(device.officialPrice);
  });
});

describe('many devices', () => {
  it('begins with the seed devices, and names none twice', () => {
    const many = manyDevices(10_000);
    expect(many).toHaveLength(10_000);
    expect(many.slice(0, devices.length)).toEqual(devices);
    expect(new Set(many.map(({ id }) => id)).size).toBe(10_000);
    expect(new Set(many.map(({ name }) => name)).size).toBe(10_000);
  });

  it('is the same each time, and as the contract has it to the last', () => {
    expect(manyDevices(100)).toEqual(manyDevices(100));
    expect(v.safeParse(deviceSchema, manyDevices(10_000)[9_999]).issues).toBeUndefined();
  });

  it('costs little, since devices share what they have in common', () => {
    const [seed, again] = [devices[3], manyDevices(10_000)[devices.length * 7 + 3]];
    expect(again?.plans).toBe(seed?.plans);
    expect(again?.skus).toBe(seed?.skus);
    const began = performance.now();
    manyDevices(10_000);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each([0, 1, 31])('gives %i devices where so many are asked for', (count) => {
    expect(manyDevices(count)).toEqual(devices.slice(0, count));
  });
});
