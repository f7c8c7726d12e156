import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { call } from '@/api';
import { useFlow } from '@/store';
import { button, head } from '../../../test/setup/finding';
import { reviewWorld } from '../../../test/setup/reviewWorld';

const on = reviewWorld();

const REJECTED = { workingDays: 1 };
const IN_FOUR_HOURS = { hours: 4 };

const OPENED = [
  {
    what: 'an appeal',
    begin: () => on.begin('rejected', 'review', REJECTED),
    endpoint: 'appeal',
    fill: async () => {
      await userEvent.click(await button('申请人工复核'));
      await userEvent.type(screen.getByLabelText('情况说明'), '情况有变化，请再看一次。');
    },
    send: '提交复核申请',
    before: '审核未通过',
    after: '人工复核中',
  },
  {
    what: 'a supplement',
    begin: () => on.begin('supplement', 'review', IN_FOUR_HOURS),
    endpoint: 'supplement',
    fill: async () => {
      await userEvent.click(await button('完善信息'));
      await userEvent.type(screen.getByLabelText('详细地址'), ' 1 幢 101 室');
    },
    send: '提交补充资料',
    before: '需要补充资料',
    after: '审核中',
  },
  {
    what: 'a withdrawal',
    begin: () => on.begin('approved', 'review'),
    endpoint: 'cancellation',
    fill: async () => {
      await userEvent.click(await button('取消申请'));
      await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
    },
    send: '确认取消',
    before: '审核中',
    after: '申请已取消',
  },
] as const;

describe.each(OPENED)('$what', ({ begin: start, endpoint, fill, send, before, after }) => {
  const label = `POST /applications/{id}/${endpoint}`;

  test('whose answer broke on its way: the page looks, and shows what became of it', async () => {
    start();
    on.open();
    await fill();
    on.fail('malformed', label, 1);
    await userEvent.click(await button(send));
    expect(await head(after)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(/返回的数据有误/)).toBeNull();
  });

  test('whose answer was lost: says so, looks meanwhile, and shows what became of it', async () => {
    start();
    on.open();
    await fill();
    on.loseAnswer(`/applications/:id/${endpoint}`);
    await userEvent.click(await button(send));
    expect(await head(after)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('refused because another visit was faster: shows how it stands', async () => {
    start();
    on.open();
    expect(await head(before)).toBeVisible();
    await fill();
    on.loseAnswer(`/applications/:id/${endpoint}`);
    on.fail('offline', 'GET /applications/{id}/review');
    await userEvent.click(await button(send));
    expect(await within(screen.getByRole('dialog')).findByRole('alert')).toHaveTextContent('网络未连接');
    await on.giveUpRetrying();
    on.mend();
    await userEvent.click(await button(send));
    expect(await head(after)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(/当前状态已变化/)).toBeNull();
  });

  test('that never arrived can be sent again', async () => {
    start();
    on.open();
    await fill();
    on.fail('offline', label, 1);
    await userEvent.click(await button(send));
    expect(await within(screen.getByRole('dialog')).findByRole('alert')).toHaveTextContent('网络未连接');
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.click(await button(send));
    expect(await head(after)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('a withdrawal of which one did not hear leaves the application closed on the device, too', async () => {
  on.open('approved');
  await userEvent.click(await button('取消申请'));
  await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
  on.fail('malformed', 'POST /applications/{id}/cancellation', 1);
  await userEvent.click(await button('确认取消'));
  await waitFor(() => expect(useFlow.getState().application?.status).toBe('CLOSED'));
});

test('a call window that can no longer be chosen: the page shows that the call was answered', async () => {
  on.open('phone-review', IN_FOUR_HOURS);
  await head('等待电话审核');
  on.world.control('POST', '/call', { outcome: 'answered' });
  await userEvent.click(screen.getByRole('radio', { name: /^上午/ }));
  expect(await head('电话审核已完成')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a sheet closes as its review moves on, and does not open again by itself', async () => {
  const { fire } = on.open('supplement', IN_FOUR_HOURS);
  await userEvent.click(await button('完善信息'));
  fire('onHide');
  const { applicationId = '' } = useFlow.getState();
  const path = `*/api/v1/applications/${applicationId}/review`;
  const shown = await call('getReview', { params: { id: applicationId } });
  on.world.server.use(http.get(path, () => HttpResponse.json({ ...shown, status: 'AUTO_REVIEW' })));
  fire('onShow');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  on.world.server.use(http.get(path, () => HttpResponse.json(shown)));
  await userEvent.click(await button('刷新'));
  expect(await head('需要补充资料')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  ['supplement', IN_FOUR_HOURS, '需要补充资料'],
  ['rejected', REJECTED, '审核未通过'],
  ['approved', REJECTED, '审核通过'],
])('%s: 「刷新」 is there though nothing is waited for', async (scenario, span, title) => {
  on.open(scenario, span);
  await head(title);
  const { applicationId: id = '' } = useFlow.getState();
  await call('cancelApplication', { params: { id }, body: { reason: '其他原因' } });
  await userEvent.click(await button('刷新'));
  expect(await head('申请已取消')).toBeVisible();
  expect(screen.queryByRole('button', { name: '刷新' })).toBeNull();
});
