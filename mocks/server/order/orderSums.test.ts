/** What an order's endings and delays come to, and that what is charged is what was quoted. */
import { holding } from '../../../test/mockedBackend';

/** Of the six months that every scenario's order is for: five at this rent, and the last with what rounding leaves. */
const RENT = 55_990;
const LAST = 56_008;

const sumOf = (terms: readonly { readonly amount: number }[]) => terms.reduce((sum, { amount }) => sum + amount, 0);

describe('the late fee', () => {
  it('is 0.05 % of the instalment a day, and 20 % at most', () => {
    const { order, pass } = holding('due-soon');
    // Due on 5 March: from the end of 2 March on, a midnight a day.
    pass(14.5 + 24 * 3);
    const seen: number[] = [];
    for (const days of [0, 1, 8, 90, 299, 1]) {
      pass(24 * days);
      seen.push(order().installments[1]?.lateFee ?? 0);
    }
    expect(seen).toEqual([27, 55, 279, 2_799, Math.floor((RENT * 5 * 399) / 10_000), RENT * 0.2]);
    pass(24 * 300);
    expect(order().installments[1]?.lateFee).toBe(RENT * 0.2);
  });

  it('is counted for each instalment by itself, and never after its payment', () => {
    const { order, pay, pass } = holding('overdue-twice');
    expect(order().installments.map(({ lateFee = 0 }) => lateFee)).toEqual([0, 1_147, 279, 0, 0, 0]);
    pay(2);
    expect(order().lateFee).toBe(279);
    pass(24);
    expect(order().installments.map(({ lateFee = 0 }) => lateFee)).toEqual([0, 0, 307, 0, 0, 0]);
  });

  it('stops growing when the device goes back', () => {
    const { order, sendBack, pass } = holding('overdue');
    const { settlement, lateFeeTerms } = sendBack();
    expect(lateFeeTerms).toEqual([{ label: '第 3 期逾期费用（10 天，每天 0.05%）', amount: 279 }]);
    pass(24 * 30);
    expect(order()).toMatchObject({ status: 'INSPECTED', lateFee: 279, lateFeeTerms, settlement });
  });
});

describe('an early return', () => {
  it.each([
    ['renting', [Math.floor((3 * RENT + LAST) / 5)]],
    ['overdue', [RENT, 279, Math.floor((2 * RENT + LAST) / 5)]],
    ['overdue-twice', [RENT, 1_147, RENT, 279, Math.floor((2 * RENT + LAST) / 5)]],
    ['renewed', [Math.floor((6 * RENT + LAST) / 5)]],
    ['lease-ended', []],
  ])('%s: the months begun with their late fees, and a fifth of the others', (name, amounts) => {
    const { order, pay, sendBack, passDays } = holding(name);
    const quoted = order().quotes?.return;
    expect(quoted?.terms.map(({ amount }) => amount)).toEqual(amounts);
    expect(sendBack().settlement).toEqual(quoted);
    passDays(6);
    const finished = pay();
    expect(finished.payments.length).toBe(order().payments.length);
    expect(finished.status).toBe('FINISHED');
    if (amounts.length > 0) expect(finished.payments.slice(-1)[0]).toMatchObject({ ...quoted });
  });

  it('leaves begun months paid and the others waived', () => {
    const { pay, sendBack, passDays } = holding('overdue');
    const marks = ({ installments }: ReturnType<typeof pay>) =>
      installments.map(({ status }) => status.charAt(0)).join('');
    expect(marks(sendBack())).toBe('PPOWWW');
    passDays(6);
    expect(marks(pay())).toBe('PPPWWW');
  });

  it('on the day the lease is received counts no month as begun', () => {
    const { ask, order, sendBack } = holding('delivered');
    ask('confirmReceipt');
    expect(order().quotes?.return.amount).toBe(Math.floor((5 * RENT + LAST) / 5));
    expect(sendBack().installments.every(({ status }) => status === 'WAIVED')).toBe(true);
  });
});

describe('a buyout', () => {
  it.each([
    ['renting', 2, 0],
    ['due-soon', 1, 0],
    ['overdue', 2, 279],
    ['overdue-twice', 1, 1_147 + 279],
    ['renewed', 2, 0],
  ])('%s: the price of the period less the %d instalments paid, and the late fees', (name, paid, lateFees) => {
    const { order, buyOut } = holding(name);
    const { installments, quotes, buyoutPrice } = order();
    expect(quotes?.buyout.amount).toBe((installments[paid]?.buyoutPrice ?? 0) - paid * RENT + lateFees);
    const bought = buyOut();
    expect(bought).toMatchObject({ status: 'BOUGHT_OUT', lateFee: 0, buyoutPrice });
    expect(bought.payments.slice(-1)).toEqual([{ at: bought.now, ...quotes?.buyout }]);
    expect(bought.installments.slice(paid).every(({ status }) => status === 'WAIVED')).toBe(true);
  });

  it('after the last instalment is the price the plan named from the beginning', () => {
    const { order } = holding('lease-ended');
    const { quotes, buyoutPrice } = order();
    expect(quotes?.buyout).toEqual({ amount: buyoutPrice, terms: [{ label: '到期买断价', amount: buyoutPrice }] });
  });

  it('of a renewed lease falls by the rent paid in the added months too', () => {
    const { order, pay, renew } = holding('renting');
    const { buyoutPrice, quotes } = order();
    const renewed = renew(3);
    expect(renewed.buyoutPrice).toBe(buyoutPrice - 3 * RENT);
    expect(renewed.buyoutPriceTerms).toEqual([
      { label: '签约时的到期买断价', amount: buyoutPrice },
      { label: '续租的租金（3 期）', amount: -3 * RENT },
    ]);
    expect(quotes?.renewals[0]).toMatchObject({ months: 3, buyoutPrice: renewed.buyoutPrice });
    const quoted: number[] = [];
    for (let number = 3; number <= 9; number += 1) {
      quoted.push(pay().quotes?.buyout.amount ?? -1);
    }
    expect(quoted.slice(-4)).toEqual([0, 1, 2, 3].map((months) => buyoutPrice - months * RENT));
  });

  it('costs no more for renewing, whenever it comes', () => {
    const plain = holding('renting').order().quotes?.buyout;
    const { renew } = holding('renting');
    expect(renew(12).quotes?.buyout).toEqual(plain);
  });
});

describe('damage', () => {
  it('costs what was found on top of the rent, once', () => {
    const { order, pay, pass, passDays } = holding('inspected');
    const { settlement, inspection } = order();
    expect(sumOf(settlement?.terms ?? [])).toBe(inspection?.fee);
    pass(24 * 30);
    expect(order().settlement).toEqual(settlement);
    const total = sumOf(pay().payments);
    passDays(10);
    expect(sumOf(order().payments)).toBe(total);
    expect(total).toBe(5 * RENT + LAST + 44_000);
  });
});
