import { helpText, readFlags, readPort, UsageError } from './arguments';

const flags = {
  port: { value: 'N', description: 'listens on this port' },
  'no-build': { description: 'serves what was built before' },
} as const;

test.each([
  [[], {}],
  [['--port', '9527'], { port: '9527' }],
  [['--port=0', '--no-build'], { port: '0', 'no-build': 'true' }],
  [['--help'], { help: 'true' }],
])('%j is read', (argv, values) => {
  expect(readFlags(argv, flags)).toEqual(values);
});

test.each([[['--prot', '1']], [['9527']], [['--port']], [['--no-build=yes']]])(
  '%j is refused in one sentence',
  (argv) => {
    expect(() => readFlags(argv, flags)).toThrow(UsageError);
    expect(() => readFlags(argv, flags)).toThrow(/^[^\n]+; --help lists what there is\.$/);
  },
);

test.each([
  ['0', 0],
  ['9527', 9527],
  ['65535', 65535],
])('port %s is %d', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test.each(['', '-1', '65536', '80a', '1e3', '0x10', ' 80'])('port "%s" is refused', (text) => {
  expect(() => readPort(text)).toThrow(`--port is "${text}", not a whole number from 0 to 65535.`);
});

test('the help names every flag', () => {
  const help = helpText('npm run mock', flags);
  for (const part of ['npm run mock', '--port N', '--no-build', '--help']) expect(help).toContain(part);
});
