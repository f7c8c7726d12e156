import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { call } from '@/api';
import { PROBLEM_STATUS } from '@/contract';
import { useFlow } from '@/store';
import { button, head, noButton } from '../../../test/setup/finding';
import { tellOfOtherTab, withdrawElsewhere } from '../../../test/setup/otherTab';
import { renderPage } from '../../../test/setup/renderPage';
import { reviewWorld } from '../../../test/setup/reviewWorld';
import { ReviewScreen } from './ReviewScreen';

const on = reviewWorld();

test('wants a reason, then closes the application', async () => {
  on.open('approved');
  await userEvent.click(await button('取消申请'));
  expect(await button('确认取消')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('radio', { name: '暂时不需要了' }));
  await userEvent.click(await button('确认取消'));
  expect(await head('申请已取消')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  noButton('取消申请');
  expect(screen.getByText('取消原因')).toBeVisible();
  expect(screen.getByText('暂时不需要了')).toBeVisible();
  expect(useFlow.getState().application?.status).toBe('CLOSED');
});

test('the reason is shown as the server tells it, be it no more than a mask', async () => {
  const { unmount } = on.open('approved');
  await userEvent.click(await button('取消申请'));
  await userEvent.click(screen.getByRole('radio', { name: '暂时不需要了' }));
  await userEvent.click(await button('确认取消'));
  expect(await head('申请已取消')).toBeVisible();
  const { applicationId } = useFlow.getState();
  unmount();
  on.world.restart();
  renderPage(ReviewScreen, `/pages/review/index?id=${applicationId}`);
  expect(await screen.findByText('暂*****')).toBeVisible();
  expect(screen.queryByText('暂时不需要了')).toBeNull();
});

test.each([
  ['while more is wanted', 'supplement', { hours: 4 }, '需要补充资料'],
  ['after the approval', 'approved', { workingDays: 1 }, '审核通过'],
  ['after a rejection', 'rejected', { workingDays: 1 }, '审核未通过'],
])('%s too', async (_, scenario, later, title) => {
  on.open(scenario, later);
  expect(await head(title)).toBeVisible();
  await userEvent.click(await button('取消申请'));
  await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
  await userEvent.click(await button('确认取消'));
  expect(await head('申请已取消')).toBeVisible();
});

test('while nobody knows whether the deposit is signed, nothing is offered that would be wrong then', async () => {
  on.begin('renting', 'order');
  const { items } = await call('listOrders', {});
  on.fail('server-error', 'GET /applications/{id}/deposit', 3);
  renderPage(ReviewScreen, `/pages/review/index?id=${items[0]?.applicationId}`);
  expect(await head('审核通过')).toBeVisible();
  noButton('取消申请');
  expect(screen.queryByText(/完成免押签约后/)).toBeNull();
  await on.giveUpRetrying();
  expect(await screen.findByRole('alert')).toHaveTextContent('错误代码');
  noButton('取消申请');
  noButton('免押签约');
  expect(screen.queryByText(/^押金 ¥/)).toBeNull();
  await userEvent.click(await button('重试'));
  expect(await button('查看订单')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  noButton('取消申请');
});

test.each([
  ['refused', 'INVALID', '重试'],
  ['refused for want of a login', 'UNAUTHENTICATED', '重新登录'],
] as const)('where the question about the deposit is %s, that is a load that failed', async (_, code, wayOn) => {
  const status = PROBLEM_STATUS[code];
  const refusal = { type: 'about:blank', title: code, status, code, detail: code };
  let isRefused = true;
  on.world.server.use(
    http.get('*/api/v1/applications/:id/deposit', () =>
      isRefused ? HttpResponse.json(refusal, { status }) : undefined,
    ),
  );
  on.open('approved', { workingDays: 1 });
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent(/申请和订单不受影响|资料仍然保留/);
  expect(notice).not.toHaveTextContent(/修改|填写|暂时无法继续/);
  isRefused = false;
  await userEvent.click(await button(wayOn));
  expect(await button('免押签约')).toBeVisible();
});

test('a failure is said in the sheet, and nothing is withdrawn', async () => {
  on.open('approved');
  await userEvent.click(await button('取消申请'));
  await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
  on.fail('server-error', undefined, 1);
  await userEvent.click(await button('确认取消'));
  expect(within(screen.getByRole('dialog')).getByRole('alert')).toBeVisible();
  expect(screen.getByText('审核中')).toBeVisible();
});

test('one that another tab has withdrawn says so', async () => {
  on.open('approved');
  await head('审核中');
  await withdrawElsewhere(useFlow.getState().applicationId ?? '');
  tellOfOtherTab();
  expect(await head('申请已取消')).toBeVisible();
});
