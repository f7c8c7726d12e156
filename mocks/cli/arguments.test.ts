import {
  answer,
  type Command,
  commandLine,
  helpText,
  readArguments,
  readPort,
  ToldFailure,
  UsageError,
} from './arguments';

const described = {
  usage: 'npm run mock -- [options]',
  summary: 'serves',
  flags: {
    port: { value: 'N', description: 'listens on this port' },
    'no-build': { description: 'serves what was built before' },
  },
} as const;
const operands = { name: 'FOLDER', description: 'looks through this one', most: 1 };

test.each([
  [[], {}],
  [['--port', '9527'], { port: '9527' }],
  [['--port=0', '--no-build'], { port: '0', 'no-build': 'true' }],
  [['--help'], { help: 'true' }],
  [['-h'], { help: 'true' }],
])('%j is read', (argv, values) => {
  expect(readArguments(described, argv)).toEqual({ values, operands: [] });
});

test.each([
  [['--prot', '1']],
  [['9527']],
  [['--port']],
  [['--no-build=yes']],
  [['--help=yes']],
  [['-x']],
  [['--', 'x']],
])('%j is refused in one sentence', (argv) => {
  expect(() => readArguments(described, argv)).toThrow(UsageError);
  expect(() => readArguments(described, argv)).toThrow(/^[^\n]+; --help lists what there is\.$/);
});

test('what stands beside the flags is taken, as much as there may be', () => {
  const command = { ...described, operands };
  expect(readArguments(command, ['dist/a', '--port', '1'])).toEqual({ values: { port: '1' }, operands: ['dist/a'] });
  expect(readArguments(command, ['--', '--a'])).toEqual({ values: {}, operands: ['--a'] });
  expect(() => readArguments(command, ['a', 'b'])).toThrow("Unexpected argument 'b'; --help lists what there is.");
  const any = { ...described, operands: { name: 'FILES', description: 'these' } };
  expect(readArguments(any, ['a', 'b']).operands).toEqual(['a', 'b']);
});

test('what is another’s is left as it is, but for the help', () => {
  const command = { usage: 'npm run e2e', summary: 'walks', handsTo: 'Playwright' };
  const argv = ['-g', 'a b', '--nope', 'x'];
  expect(readArguments(command, argv)).toEqual({ values: {}, operands: argv });
  expect(readArguments(command, ['-g', 'x', '--help']).values).toEqual({ help: 'true' });
  expect(helpText(command)).toContain('is handed to Playwright');
});

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
  const help = helpText({ ...described, operands });
  for (const part of ['npm run mock', '--port N', '--no-build', 'FOLDER', '--help']) expect(help).toContain(part);
});

test('a command is written so that a shell takes it for what it is', () => {
  const values = { port: '1', host: undefined, state: "it's mine.json", seed: '-7' };
  expect(commandLine('npm run x --', values)).toBe("npm run x -- --port 1 --state 'it'\\''s mine.json' --seed=-7");
});

describe('the exit code', () => {
  const running = (run: Command['run']): Command => ({ ...described, run });
  const said = () => [jest.spyOn(console, 'log'), jest.spyOn(console, 'error')].map((spy) => spy.mockImplementation());

  test.each<[number, string, Command['run'], readonly string[]]>([
    [0, 'all went well', () => {}, []],
    [1, 'it failed, and has said so', () => Promise.reject(new ToldFailure()), []],
    [1, 'it failed', () => Promise.reject(new Error('Something broke.')), []],
    [1, 'it failed with no error at all', () => Promise.reject('Something broke.'), []],
    [2, 'it was asked wrongly', () => Promise.reject(new UsageError('Something broke.')), []],
    [2, 'it has no such flag', () => {}, ['--nope']],
    [0, 'it was asked for its help', () => Promise.reject(new Error('It ran')), ['--help']],
  ])('is %d where %s', async (code, _, run, argv) => {
    const [log, error] = said();
    expect(await answer(running(run), argv)).toBe(code);
    const lines = error?.mock.calls.map(([line]) => line);
    if (code === 0) expect(lines).toEqual([]);
    else if (argv.length === 0) expect(lines).toEqual(lines?.length ? ['Something broke.'] : []);
    expect(log).toHaveBeenCalledTimes(argv[0] === '--help' ? 1 : 0);
  });
});
