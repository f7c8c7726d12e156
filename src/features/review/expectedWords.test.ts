import { expectedWords } from './expectedWords';

const at = (day: string, time = '09:30') => `2026-03-${day}T${time}:00+08:00`;

test.each([
  ['02', '04', '预计不晚于 3月4日 周三。'],
  ['03', '04', '预计不晚于明天（3月4日）。'],
  ['04', '04', '预计不晚于今天（3月4日）。'],
])('on the %s for the %s', (now, by, words) => {
  expect(expectedWords({ now: at(now), expectedBy: at(by) })).toBe(`1–2 个工作日内出结果，${words}`);
});

test('the day is China’s, also late in the evening', () => {
  expect(expectedWords({ now: at('03', '23:59'), expectedBy: at('04', '00:01') })).toContain('明天');
});

test('an estimate is said to be one', () => {
  const words = expectedWords({ now: at('02'), expectedBy: at('04'), expectedIsEstimate: true });
  expect(words).toContain('日期为估算');
});
