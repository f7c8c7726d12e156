import { deviceIdOf } from './deviceId';

test.each([
  ['iphone-16-pro'],
  // Asked for as one path segment, encoded; the backend knows no such device.
  ['../orders'],
  ['a/b?c=d#e'],
  ['%2e%2e%2forders'],
])('%s may be a device', (text) => {
  expect(deviceIdOf(text)).toBe(text);
});

test.each([[undefined], [''], ['.'], ['..'], ['x'.repeat(65)]])('%s can be none', (text) => {
  expect(deviceIdOf(text)).toBeUndefined();
});
