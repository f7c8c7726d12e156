import { UsageError } from '../../mocks/cli/arguments';
import { backendOf, type TargetName } from './targets';

const OWN: readonly TargetName[] = ['alipay', 'h5'];

test.each([
  ['https://api.example.com', 'https://api.example.com'],
  ['http://127.0.0.1:9527', 'http://127.0.0.1:9527'],
  ['http://[::1]:9527', 'http://[::1]:9527'],
  ['http://mock_server:9527', 'http://mock_server:9527'],
  ['https://API.Example.com', 'https://api.example.com'],
  ['HTTPS://api.example.com', 'https://api.example.com'],
  ['https://api.example.com/', 'https://api.example.com'],
  ['https://api.example.com:443', 'https://api.example.com'],
  ['https://接口.example.com', 'https://xn--6orp08a.example.com'],
])('the backend %s is the origin %s', (given, origin) => {
  for (const name of [...OWN, 'alipay:dev'] as const) expect(backendOf(name, given)).toBe(origin);
});

test.each([
  'api.example.com',
  'api.example.com/v1',
  '//api.example.com',
  'ftp://api.example.com',
  'ws://api.example.com',
  'javascript:alert(1)',
  'https:api.example.com',
  'https:/api.example.com',
  'https:\\\\api.example.com',
  'https://api.example.com\\v1',
  'https://',
  'https:///v1',
  'https://api.example.com/v1',
  'https://api.example.com//',
  'https://api.example.com?x',
  'https://api.example.com/?x',
  'https://api.example.com#x',
  'https://api.example.com?',
  ' https://api.example.com',
  'https://api.example.com ',
  'https://api.exam ple.com',
  'https://api.example\n.com',
  'https://api\t.example.com',
  'https://user:pw@api.example.com',
  'https://user@api.example.com',
  'https://@api.example.com',
  'https://a"b',
  "https://a'b",
  'https://a`b',
  'https://a$b',
  'https://a{b}',
  'https://a;b',
  'https://a,b',
  'https://a%22b',
  'https://a<b',
  'https://a..b',
  'https://.b',
  'https://-a.b',
  'https://a-.b',
  'https://api.example.com:port',
  'https://api.example.com:99999',
  'https://api.example.com:',
  'https://[::1',
  'https://[1]',
  'https://1.2.3.4.5',
  'https://256.0.0.1',
  'mock',
])('the backend %j is refused in one sentence', (given) => {
  for (const name of [...OWN, 'alipay:dev'] as const) {
    expect(() => backendOf(name, given)).toThrow(UsageError);
    expect(() => backendOf(name, given)).toThrow(
      /^TARO_APP_BACKEND is ".*", not an origin such as https:\/\/api\.example\.com \([^\n]+\)$/,
    );
  }
});

test('a password is not repeated', () => {
  expect(() => backendOf('h5', 'https://user:pw@api.example.com')).toThrow('"https://…@api.example.com"');
});

test.each(['', undefined])('without a backend (%j) it is said how to give one, where one is needed', (given) => {
  for (const name of OWN) expect(() => backendOf(name, given)).toThrow(UsageError);
  expect(() => backendOf('h5', given)).toThrow(
    'No backend: set TARO_APP_BACKEND to its origin, as in TARO_APP_BACKEND=https://api.example.com npm run build:h5',
  );
  expect(backendOf('alipay:dev', given)).toBe('http://127.0.0.1:9527');
  expect(backendOf('h5:demo', given)).toBe('mock');
});

test('a demo has its backend inside, whatever is given', () => {
  expect(backendOf('h5:demo', 'https://api.example.com')).toBe('mock');
});
