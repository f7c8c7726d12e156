import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GATE } from '@/domain/policy';
import { native, setNative } from '@/platform';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { HelpScreen } from './HelpScreen';

const on = screenWorld();

const open = () => renderPage(HelpScreen, '/pages/help/index');
const questions = () => screen.queryAllByRole('button', { expanded: false });

test('the question readers come with stands first, and opens to its answer', async () => {
  open();
  const first = await screen.findByRole('button', { name: '会有电话审核吗' });
  expect(questions()[0]).toBe(first);
  await userEvent.click(first);
  expect(screen.getByText(/不是必经流程/)).toBeVisible();
  expect(screen.getByText(/保持电话畅通/)).toBeVisible();
});

test('searches questions and answers', async () => {
  open();
  await screen.findByRole('button', { name: '会有电话审核吗' });
  const all = questions().length;
  const box = screen.getByLabelText('搜索问题', { selector: 'input' });
  await userEvent.type(box, String(GATE));
  expect(questions().length).toBeLessThan(all);
  expect(screen.getByRole('button', { name: `为什么需要芝麻分 ${GATE}` })).toBeVisible();
  await userEvent.clear(box);
  await userEvent.type(box, '洗衣机');
  expect(screen.getByText('没有找到相关问题')).toBeVisible();
});

test('「联系客服」 shows number and hours, and calls', async () => {
  const called: string[] = [];
  setNative({
    ...native(),
    callPhone: async (number) => {
      called.push(number);
    },
  });
  open();
  await userEvent.click(await screen.findByRole('button', { name: '联系客服' }));
  expect(await screen.findByText('400-000-0000')).toBeVisible();
  expect(screen.getByText('每天 9:00–21:00')).toBeVisible();
  expect(screen.queryByRole('button', { name: '查看常见问题' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '拨打电话' }));
  await waitFor(() => expect(called).toEqual(['400-000-0000']));
});

test('a server error says so, and 「重试」 shows the questions', async () => {
  on.fail('server-error', 'GET /support', 3);
  open();
  await on.giveUpRetrying();
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('button', { name: '会有电话审核吗' })).toBeVisible();
});
