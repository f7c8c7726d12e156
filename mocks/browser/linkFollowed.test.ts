import { isLinkFollowed } from './linkFollowed';

/** A page, as far as it is asked; in a frame where there is something around it. */
function pageOf(type: string | undefined, around?: () => object): Window {
  const performance = { getEntriesByType: () => (type === undefined ? [] : [{ type }]) };
  const page = Object.create(null, {
    performance: { value: performance },
    parent: { get: () => around?.() ?? page },
  });
  return page;
}

test.each([
  ['navigate', true],
  ['reload', false],
  ['back_forward', false],
  [undefined, false],
])('come to by %s: %s', (type, expected) => {
  expect(isLinkFollowed(pageOf(type))).toBe(expected);
});

test.each([
  ['navigate', 'navigate', true],
  ['reload', 'navigate', false],
  ['back_forward', 'navigate', false],
  ['navigate', 'reload', false],
])('in a frame come to by %s, itself by %s: %s', (frame, own, expected) => {
  expect(isLinkFollowed(pageOf(own, () => pageOf(frame)))).toBe(expected);
});

test('in a page of another site, which tells nothing, by its own', () => {
  const stranger = () =>
    Object.create(null, {
      performance: {
        get() {
          throw new Error('SecurityError');
        },
      },
    });
  expect(isLinkFollowed(pageOf('navigate', stranger))).toBe(true);
});

test('a browser that knows nothing of it tells nothing', () => {
  expect(isLinkFollowed(Object.assign(Object.create(null), { performance: {} }))).toBe(false);
});
