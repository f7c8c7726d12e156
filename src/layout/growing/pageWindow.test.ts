import fc from 'fast-check';
import { pageAt, pageWindow } from './pageWindow';

const windowAt = (given: readonly number[], scrollTop: number) => pageWindow(given, pageAt(given, scrollTop));

const heights = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 600 });
const scrollTop = fc.integer({ min: -2000, max: 2_000_000 });

test.each([
  [[], 0, { first: 0, last: -1, above: 0, below: 0 }],
  [[100], 0, { first: 0, last: 0, above: 0, below: 0 }],
  [[100, 100, 100, 100], -50, { first: 0, last: 1, above: 0, below: 200 }],
  [[100, 100, 100, 100], 99, { first: 0, last: 1, above: 0, below: 200 }],
  [[100, 100, 100, 100], 100, { first: 0, last: 2, above: 0, below: 100 }],
  [[100, 100, 100, 100], 250, { first: 1, last: 3, above: 100, below: 0 }],
  [[100, 100, 100, 100], 9999, { first: 2, last: 3, above: 200, below: 0 }],
])('pages of heights %j at %d', (given, at, expected) => {
  expect(windowAt(given, at)).toEqual(expected);
});

test('spacers and drawn pages always add up to the whole list', () => {
  fc.assert(
    fc.property(heights, scrollTop, (given, at) => {
      const { first, last, above, below } = windowAt(given, at);
      const drawn = given.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
      expect(above + drawn + below).toBe(given.reduce((sum, height) => sum + height, 0));
    }),
  );
});

test('never more than three pages are drawn, and the one at the top edge is among them', () => {
  fc.assert(
    fc.property(heights, scrollTop, (given, at) => {
      const { first, last, above } = windowAt(given, at);
      const drawn = given.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
      expect(last - first).toBeLessThanOrEqual(2);
      expect(above).toBeLessThanOrEqual(Math.max(0, at));
      if (last < given.length - 1) expect(above + drawn).toBeGreaterThan(at);
    }),
  );
});

test('a page that a new, shorter list no longer has is taken for its last one', () => {
  expect(pageWindow([100, 100], 7)).toEqual({ first: 0, last: 1, above: 0, below: 0 });
});
