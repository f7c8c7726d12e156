import { PLAYED_CALLS } from '../../../mocks/simulator/phone/calls/playedCalls';
import { tellCalls, withCalls } from './callTable';
import { probeMy } from './probeMy';

const told = tellCalls(probeMy());
const [table = '', unplayed = ''] = told.split('\n\n');

test('each call that is played stands in the table with the member of my that makes it', () => {
  for (const call of Object.keys(PLAYED_CALLS)) expect(table).toMatch(new RegExp(`^\\| \`my\\.\\w+.*\`${call}\``, 'm'));
});

test('what asks the client for something else is not played', () => {
  expect(unplayed).toContain('`getBatteryInfo`');
  expect(unplayed).toContain('`startZMVerify`');
  for (const played of ['setClipboard', 'getAddress', 'navigateTo', 'getPhoneNumber'])
    expect(unplayed).not.toContain(`\`${played}\``);
});

test('a document keeps what stands around', () => {
  const [begin, end] = ['<!-- calls: written by `npm run docs:calls` -->', '<!-- /calls -->'];
  expect(withCalls(`a\n${begin}\nold\n${end}\nb`, 'new')).toBe(`a\n${begin}\n\nnew\n\n${end}\nb`);
  expect(() => withCalls('a', 'new')).toThrow('must hold');
});
