import type { Sku } from '@/contract';
import { colourOptions, storageOptions, withColour, withStorage } from './skuChoice';

const black256: Sku = { id: '1', colour: '黑色', storage: '256GB' };
const black512: Sku = { id: '2', colour: '黑色', storage: '512GB' };
const white256: Sku = { id: '3', colour: '白色', storage: '256GB' };
const skus = [black256, black512, white256];

test('each colour and storage is offered once, in the order of the skus', () => {
  expect(colourOptions(skus).map((option) => option.value)).toEqual(['黑色', '白色']);
  expect(storageOptions(skus, black256).map((option) => option.value)).toEqual(['256GB', '512GB']);
});

test('a storage that the chosen colour does not come in is disabled', () => {
  expect(storageOptions(skus, white256)).toEqual([
    { value: '256GB', isDisabled: false },
    { value: '512GB', isDisabled: true },
  ]);
});

test('a device without storages offers none', () => {
  const only: Sku = { id: '9', colour: '银色', storage: '' };
  expect(storageOptions([only], only)).toEqual([]);
});

test('another colour keeps the storage where it can, else takes the first of that colour', () => {
  expect(withColour(skus, black256, '白色')).toBe(white256);
  expect(withColour(skus, black512, '白色')).toBe(white256);
  expect(withColour(skus, black256, '没有的颜色')).toBe(black256);
});

test('another storage keeps the colour', () => {
  expect(withStorage(skus, black256, '512GB')).toBe(black512);
  expect(withStorage(skus, white256, '512GB')).toBe(white256);
});
