import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { button } from '../../../../test/setup/finding';
import { currentUrl } from '../../../../test/setup/navigation';
import { stepWorld, tapTwice } from '../../../../test/setup/stepWorld';
import { HistoryScreen } from './HistoryScreen';

const on = stepWorld();
const CHECK = 'POST /applications/{id}/history-check';
const sentChecks = () => on.sent(/^POST .*\/history-check$/);

const agree = async () => userEvent.click(await button('同意并继续'));

test('before consent: what is looked at, what is not, what a refusal stops', async () => {
  on.open(HistoryScreen, 'history');
  await button('同意并继续');
  for (const label of ['会参考的记录', '不会查看', '消费明细', '保存多久', '如果不同意']) {
    expect(screen.getByText(label)).toBeVisible();
  }
  expect(screen.getByText(/申请会停在这一步；已填写的内容保留/)).toBeVisible();
  expect(sentChecks()).toBe(0);
});

test('passed: each factor, and on to the confirmation', async () => {
  on.open(HistoryScreen, 'history');
  await agree();
  expect(await screen.findByText('评估已通过')).toBeVisible();
  expect(screen.getAllByText('通过')).toHaveLength(4);
  await userEvent.click(await button('下一步'));
  expect(currentUrl()).toMatch(/^\/pages\/apply\/confirm\/index\?id=.+/);
});

test('a closer look: goes on, a person looks at it, no call', async () => {
  on.open(HistoryScreen, 'history', 'history-manual');
  await agree();
  expect(await screen.findByText('需要人工再看一看')).toBeVisible();
  expect(screen.getByText(/不影响继续申请.*不会因此打电话给您/)).toBeVisible();
  expect(screen.getByText('人工查看')).toBeVisible();
  expect(await button('下一步')).toBeVisible();
});

test('while it runs: says so and when it is slow; a second tap asks nothing more', async () => {
  on.open(HistoryScreen, 'history');
  const start = await button('同意并继续');
  on.fail('timeout', CHECK);
  tapTwice(start);
  expect(await screen.findByText('正在评估使用记录')).toBeVisible();
  await on.waitOut(3000);
  expect(screen.getByText(/网络较慢，仍在处理/)).toBeVisible();
  await waitFor(() => expect(sentChecks()).toBe(1));
});

test('a server error is said with a code; another tap goes on', async () => {
  on.open(HistoryScreen, 'history');
  await button('同意并继续');
  on.fail('server-error', CHECK, 1);
  await agree();
  expect(await screen.findByRole('alert')).toHaveTextContent(/服务暂时出现问题.*错误代码/);
  await agree();
  expect(await screen.findByText('评估已通过')).toBeVisible();
});
