import fc from 'fast-check';
import { STEP_IDS } from '@/contract';
import { isComplete } from './engine';

import { type EndId, FACTS, pages, pageTitle, pageUrl, type Step, SUBPACKAGE_ROOTS, steps } from './steps';

const rows: readonly Step[] = steps;
const ENDS: readonly EndId[] = ['creditRejected', 'notAssessable'];

describe('the table of steps', () => {
  it('holds the steps of the contract, in their order', () => {
    expect(rows.map((row) => row.id)).toEqual(STEP_IDS);
  });

  it('names every page and id once, steps and others together', () => {
    const all = [...rows, ...pages];
    expect(new Set(all.map((row) => row.page)).size).toBe(all.length);
    expect(new Set(all.map((row) => row.id)).size).toBe(all.length);
  });

  it('has every fact written by one step', () => {
    expect(rows.map((row) => row.writes).sort()).toEqual(Object.keys(FACTS).sort());
  });

  it('has every call do the work of one step at most', () => {
    const calls = rows.flatMap((row) => row.endpoints);
    expect(new Set(calls).size).toBe(calls.length);
    expect(rows.every((row) => row.endpoints.length > 0)).toBe(true);
  });

  it('leads forward only, and every row to somewhere without a condition', () => {
    rows.forEach((row, index) => {
      for (const way of row.next) {
        if (typeof way === 'object') expect(ENDS).toContain(way.ends);
        else if (way !== 'review') expect(rows.findIndex((other) => other.id === way)).toBeGreaterThan(index);
      }
      expect(typeof row.next[row.next.length - 1]).toBe('string');
    });
  });

  it('leads to every step but the first from another, to the review, and to every end', () => {
    const led = rows.flatMap((row) => row.next).map((way) => (typeof way === 'object' ? way.ends : way));
    expect([...led].sort()).toEqual([...STEP_IDS.slice(1), 'review', ...ENDS].sort());
  });

  it('keeps the steps, the review and the order out of the main package, and everything with a tab in it', () => {
    const isApart = (page: string) => SUBPACKAGE_ROOTS.some((root) => page.startsWith(`${root}/`));
    expect(rows.every((row) => isApart(row.page))).toBe(true);
    expect(pages.filter((row) => isApart(row.page)).map((row) => row.id)).toEqual(['review', 'order']);
  });

  it('has three tabs', () => {
    expect(pages.filter((row) => 'tab' in row).map((row) => row.id)).toEqual(['home', 'orders', 'help']);
  });
});

describe('pageUrl', () => {
  it.each([
    ['home', {}, '/pages/home/index'],
    ['device', { id: 'd1' }, '/pages/device/index?id=d1'],
    ['face', { id: 'a1', from: undefined }, '/pages/apply/face/index?id=a1'],
    ['review', { id: 'a&b=c?d#e 中' }, '/pages/review/index?id=a%26b%3Dc%3Fd%23e%20%E4%B8%AD'],
    ['order', { id: 'o1', tab: '2' }, '/pages/order/index?id=o1&tab=2'],
  ] as const)('%s with %j is %s', (id, params, url) => {
    expect(pageUrl(id, params)).toBe(url);
  });

  it('carries any text unharmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(new URLSearchParams(pageUrl('device', { id }).split('?')[1]).get('id')).toBe(id);
      }),
    );
  });
});

describe('pageTitle', () => {
  it.each([
    ['home', '信用租机'],
    ['credit', '芝麻信用评估'],
    ['order', '订单详情'],
  ] as const)('%s is %s', (id, title) => {
    expect(pageTitle(id)).toBe(title);
  });
});

it('a page that is in no table is told by its name', () => {
  // Of another version of the app, say.
  const id = JSON.parse('"nowhere"');
  expect(() => pageUrl(id)).toThrow('No page nowhere in the table of steps');
  expect(() => pageTitle(id)).toThrow('No page nowhere in the table of steps');
  expect(() => isComplete(id, {})).toThrow('No step nowhere in the table of steps');
});
