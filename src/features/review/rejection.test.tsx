import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { call } from '@/api';
import { useFlow } from '@/store';
import { button, noButton } from '../../../test/setup/finding';
import { currentUrl } from '../../../test/setup/navigation';
import { reviewWorld } from '../../../test/setup/reviewWorld';

const on = reviewWorld();

test('the reason, and three ways on', async () => {
  on.open('rejected', { workingDays: 1 });
  expect(await screen.findByText('未通过的原因')).toBeVisible();
  expect(screen.getByText('资料不完整')).toBeVisible();
  expect(screen.getByText('收货地址不够完整，暂时无法完成核实。')).toBeVisible();
  for (const name of ['联系客服', '完善信息', '申请人工复核']) {
    expect(screen.getAllByRole('button', { name })).toHaveLength(1);
  }
});

test('an automated result: the rights that the law gives against it, and where they stand', async () => {
  on.open('rejected', { workingDays: 1 });
  const rights = await screen.findByText(/由系统自动得出/);
  expect(rights).toHaveTextContent('有权要求我们予以说明');
  expect(rights).toHaveTextContent('有权拒绝仅通过自动化决策的方式作出决定');
  expect(rights).toHaveTextContent('《个人信息保护法》第二十四条');
});

test('a result that a person came to is not said to be automated', async () => {
  const { unmount } = on.open('rejected', { workingDays: 1 });
  await screen.findByText('未通过的原因');
  const shown = await call('getReview', { params: { id: useFlow.getState().applicationId ?? '' } });
  unmount();
  const desk = { code: 'DESK_REVIEW', at: shown.now, text: '转人工审核' };
  const answer = { ...shown, timeline: [desk, ...shown.timeline] };
  on.world.server.use(http.get('*/api/v1/applications/:id/review', () => HttpResponse.json(answer)));
  on.open();
  expect(await screen.findByText(/另一位审核人员重新审核/)).toBeVisible();
  expect(screen.queryByText(/自动/, { selector: '.zj-cell-group__note *, .zj-cell-group__note' })).toBeNull();
});

test('without a reason, which a backend may leave out, customer service is still a way on', async () => {
  const { unmount } = on.open('rejected', { workingDays: 1 });
  await screen.findByText('未通过的原因');
  const shown = await call('getReview', { params: { id: useFlow.getState().applicationId ?? '' } });
  unmount();
  const { reason: _, ...bare } = shown;
  on.world.server.use(http.get('*/api/v1/applications/:id/review', () => HttpResponse.json(bare)));
  on.open();
  expect(await screen.findByText(/没有附上具体原因/)).toBeVisible();
  for (const name of ['联系客服', '完善信息', '申请人工复核']) expect(await button(name)).toBeVisible();
});

test('「联系客服」 stays on the page', async () => {
  on.open('rejected', { workingDays: 1 });
  await userEvent.click(await button('联系客服'));
  expect(await screen.findByText('服务时间')).toBeVisible();
  expect(currentUrl()).toBe('/pages/review/index');
  await userEvent.click(await button('查看常见问题'));
  expect(currentUrl()).toBe('/pages/help/index');
});

test('「完善信息」 leads to a second look by a person', async () => {
  on.open('rejected', { workingDays: 1 });
  await userEvent.click(await button('完善信息'));
  await userEvent.type(screen.getByLabelText('详细地址'), ' 1 幢 101 室');
  await userEvent.click(await button('提交补充资料'));
  expect(await screen.findByText('人工复核中')).toBeVisible();
  expect(screen.queryByText('未通过的原因')).toBeNull();
  const way = within(screen.getByRole('list', { name: '进度明细' })).getAllByRole('listitem');
  const refused = way.filter((step) => step.textContent?.includes('审核未通过'));
  expect(refused.map((step) => within(step).getByRole('img').getAttribute('aria-label'))).toEqual(['未通过']);
});

test('an appeal wants words, and is looked at by another person', async () => {
  on.open('rejected', { workingDays: 1 });
  await userEvent.click(await button('申请人工复核'));
  await userEvent.click(await button('提交复核申请'));
  expect(await screen.findByText('请填写情况说明')).toBeVisible();
  const sent = on.bodiesTo('/applications/:id/appeal');
  await userEvent.type(screen.getByLabelText('情况说明'), ' 情况有变化，请再看一次。');
  await userEvent.click(await button('提交复核申请'));
  expect(await screen.findByText('人工复核中')).toBeVisible();
  expect(sent).toEqual([{ message: '情况有变化，请再看一次。' }]);
});

test('that words are wanted is told once; what was typed is there when the sheet opens again', async () => {
  on.open('rejected', { workingDays: 1 });
  await userEvent.click(await button('申请人工复核'));
  await userEvent.type(screen.getByLabelText('情况说明'), '   ');
  await userEvent.click(await button('提交复核申请'));
  expect(await screen.findByText('请填写情况说明')).toBeVisible();
  await userEvent.click(await button('关闭'));
  await userEvent.click(await button('申请人工复核'));
  expect(screen.getByLabelText('情况说明')).toHaveValue('   ');
  expect(screen.queryByText('请填写情况说明')).toBeNull();
});

test('an overall assessment cannot be completed', async () => {
  on.open('rejected-final', { workingDays: 1 });
  expect(await button('申请人工复核')).toBeVisible();
  expect(screen.getByText('综合评估未达到要求')).toBeVisible();
  noButton('完善信息');
  expect(screen.queryByText(/补全/)).toBeNull();
});

test('rejected again: closed, with the reason', async () => {
  on.open('rejected-final', { workingDays: 1 });
  await userEvent.click(await button('申请人工复核'));
  await userEvent.type(screen.getByLabelText('情况说明'), '请再看一次。');
  await userEvent.click(await button('提交复核申请'));
  await screen.findByText('人工复核中');
  on.pass({ workingDays: 2 });
  await userEvent.click(await button('刷新'));
  expect(await screen.findByText('申请已关闭')).toBeVisible();
  expect(screen.getByText(/^综合芝麻信用、历史使用记录/)).toBeVisible();
  noButton('申请人工复核');
  await userEvent.click(await button('重新选择商品'));
  expect(currentUrl()).toBe('/pages/home/index');
});
