import { isMasked, maskName, maskText, unmasked } from './mask';

test.each([
  ['李', '李**'],
  ['李明远', '李**'],
  ['阿·买买提', '阿**'],
  ['\u{20bb7}田', '\u{20bb7}**'],
  ['', ''],
])('of the name %j %j is left, and nothing tells how long it was', (name, masked) => {
  expect(maskName(name)).toBe(masked);
  expect(maskName(masked)).toBe(masked);
});

test.each([
  ['文一西路 969 号 3 幢 502 室', '文*****'],
  ['13800138000 找王老师', '1*****'],
  ['\u{20bb7}路', '\u{20bb7}*****'],
  ['*', '******'],
  ['\n第二行', '\n*****'],
  ['', ''],
])('of the words %j %j are left', (text, masked) => {
  expect(maskText(text)).toBe(masked);
  expect(maskText(masked)).toBe(masked);
});

test('nobody types on from a mask', () => {
  expect(['李**', '文*****', '李明远', ''].map(unmasked)).toEqual(['', '', '李明远', '']);
});

test('a mask is told from what it masks', () => {
  expect([maskName('李明远'), maskText('文一西路'), '*明远'].every(isMasked)).toBe(true);
  expect(['李明远', '阿·买买提', '文一西路 969 号 3 幢 502 室', ''].some(isMasked)).toBe(false);
});
