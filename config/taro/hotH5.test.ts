import { DEV_ADDRESS, hotDevServer } from './hotH5';

afterEach(() => void Reflect.deleteProperty(process.env, DEV_ADDRESS));

test.each([
  ['/', true],
  ['/board.html?x#y', true],
  ['/frame.js', true],
  ['/simulator/builds', true],
  ['/app/mockServiceWorker.js', true],
  ['/app/assets/devices/iphone-17-1.svg', true],
  ['/app/', false],
  ['/app/index.html', false],
  ['/app/js/app.js', false],
  ['/app/assets/tabs/home.png', false],
  ['/ws', false],
])('the development server leads %s to the frame: %s', (asked, isLed) => {
  process.env[DEV_ADDRESS] = JSON.stringify({ host: '127.0.0.1', port: 9200, frame: 'http://127.0.0.1:1' });
  const { proxy } = hotDevServer();
  const [led] = Array.isArray(proxy) ? proxy : [];
  const context = typeof led === 'object' ? led.context : undefined;
  if (typeof context !== 'function') throw new Error('It asks no function.');
  expect(Reflect.apply(context, undefined, [asked])).toBe(isLed);
});
