import { addressText } from './openSite';

const here = 'http://127.0.0.1:9000/';
const phone = 'http://192.168.1.5:9000/';

test('what only this machine reaches has one address and no code', () => {
  expect(addressText('信用租机', { here }, { isWide: true })).toBe(`\n  信用租机  ${here}\n`);
});

test('a phone in the network gets its address, a code, and the word that it has no service worker', () => {
  const text = addressText('信用租机', { here, phone }, { isWide: true });
  expect(text).toContain(`On a phone in the same network: ${phone}\n`);
  expect(text).toMatch(/a phone gives it no service worker: the app answers its own calls in the page/);
  const code = text.split('\n').filter((line) => /[█▀▄]/.test(line));
  expect(code.length).toBeGreaterThan(10);
  expect(new Set(code.map((line) => line.length)).size).toBe(1);
});

test('another address is another code, and what is no terminal gets none', () => {
  const other = addressText('信用租机', { here, phone: phone.replace('5:', '6:') }, { isWide: true });
  expect(other.split('\n').filter((line) => /[█▀▄]/.test(line))).not.toEqual(
    addressText('信用租机', { here, phone }, { isWide: true })
      .split('\n')
      .filter((line) => /[█▀▄]/.test(line)),
  );
  expect(addressText('信用租机', { here, phone }, { isWide: false })).not.toMatch(/[█▀▄]/);
});
