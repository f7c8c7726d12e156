import { lastWords } from './lastWords';

const user = {
  runtime: 'H5',
  address: 'http://127.0.0.1/app/#/pages/home/index',
  screen: () => Promise.resolve(['信用租机', '网络未连接']),
  log: () => Promise.resolve(Array.from({ length: 40 }, (_, at) => `event ${at + 1}`).join('\n')),
};

test('a failed journey tells where the user is, what is on screen, and the last of the log', async () => {
  const told = await lastWords(user);
  expect(told).toContain(
    'H5 stands at http://127.0.0.1/app/#/pages/home/index\nOn screen:\n  信用租机\n  网络未连接\n',
  );
  expect(told).toMatch(/Happened last:\n {2}event 16\n(.*\n)*.*event 40$/);
});

test('a page that is gone takes nothing of the rest with it, and an endless line is cut', async () => {
  const screen = () => Promise.reject(new Error('Target crashed'));
  const told = await lastWords({ ...user, screen, log: () => Promise.resolve('x'.repeat(5000)) });
  expect(told).toContain('could not be read: Target crashed');
  expect(told.length).toBeLessThan(600);
});
