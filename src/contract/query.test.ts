import { queryText } from './query';

test.each([
  [20, '20'],
  ['小米', '小米'],
  [['RENTING', 'OVERDUE'], 'RENTING,OVERDUE'],
  [['RENTING'], 'RENTING'],
  [[], ''],
])('%j stands in an address as %j', (value, text) => {
  expect(queryText(value)).toBe(text);
});
