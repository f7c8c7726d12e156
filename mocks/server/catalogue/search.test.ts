import { call, newUser } from '../../../test/mockedBackend';

const found = (query: string) => call(newUser(), 'listDevices', { query: { query } }).items.map(({ name }) => name);

test.each([['iphone 16 pro'], ['iphone16'], ['ＩＰＨＯＮＥ　16'], ['苹果 16']])(
  '%s finds the iPhone 16 Pro',
  (query) => {
    expect(found(query)).toContain('iPhone 16 Pro');
  },
);

test('a brand is found by either of its names', () => {
  expect(found('华为')).not.toEqual([]);
  expect(found('huawei')).toEqual(expect.arrayContaining(found('华为')));
});

test('every word has to be there', () => {
  expect(found('苹果 折叠')).toEqual([]);
});
