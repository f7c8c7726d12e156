import fc from 'fast-check';
import { isPhone, maskPhone } from './phone';

const phone = fc.stringMatching(/^1[3-9]\d{9}$/);

test.each(['13800138000', '19912345678', '16600000000'])('%s is a phone number', (text) => {
  expect(isPhone(text)).toBe(true);
});

test.each([
  '',
  '12800138000',
  '1380013800',
  '138001380000',
  '+8613800138000',
  '138 0013 8000',
  '138-0013-8000',
  '１３８００１３８０００',
  '13800138000\n',
])('%j is none', (text) => {
  expect(isPhone(text)).toBe(false);
});

test('a masked number keeps its first three and last four digits', () => {
  expect(maskPhone('13800138000')).toBe('138****8000');
  fc.assert(
    fc.property(phone, (text) => {
      const masked = maskPhone(text);
      expect(isPhone(text)).toBe(true);
      expect(masked).toMatch(/^1[3-9]\d\*{4}\d{4}$/);
      expect(masked.slice(0, 3) + masked.slice(7)).toBe(text.slice(0, 3) + text.slice(7));
    }),
  );
});

test('what is no number is starred whole', () => {
  expect(maskPhone('1380013')).toBe('*******');
  expect(maskPhone('138 00\n13')).toBe('*********');
  expect(maskPhone('')).toBe('');
});
