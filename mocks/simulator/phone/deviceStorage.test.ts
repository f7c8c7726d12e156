/** @jest-environment jest-fixed-jsdom */
import { createDeviceStorage } from './deviceStorage';

const KEY = 'device';
beforeEach(() => window.localStorage.clear());
const device = () => createDeviceStorage(window.localStorage, KEY);

test('what is kept outlives the phone, and is forgotten one by one or all at once', () => {
  device().keep('a', { b: 1 });
  device().keep('c', 'text');
  expect(device().read()).toEqual({ a: { b: 1 }, c: 'text' });
  device().forget('a');
  expect(device().read()).toEqual({ c: 'text' });
  device().forget('nothing');
  expect(device().read()).toEqual({ c: 'text' });
  device().forget(undefined);
  expect(device().read()).toEqual({});
  expect(window.localStorage.getItem(KEY)).toBeNull();
});

test.each(['{"a":', '[1]', 'null', '"text"', ''])('%s is no device: it is empty, and can be written', (kept) => {
  window.localStorage.setItem(KEY, kept);
  expect(device().read()).toEqual({});
  device().keep('a', 1);
  expect(device().read()).toEqual({ a: 1 });
});
