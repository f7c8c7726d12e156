import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useFlow } from '@/store';
import { button, head, noButton } from '../../../test/setup/finding';
import { currentUrl } from '../../../test/setup/navigation';
import { reviewWorld } from '../../../test/setup/reviewWorld';
import type { Later } from '../../../test/setup/screenWorld';

const on = reviewWorld();

/** Something waits for so many milliseconds. */
const waitsFor = (ms: number) => waitFor(() => expect(on.time.waits).toContain(ms));

describe('while the result is awaited', () => {
  test('just submitted: the promised date, the way so far, and no call to wait for', async () => {
    on.open('approved');
    expect(screen.getByRole('status', { name: '正在加载' })).toBeVisible();
    expect(await screen.findByText('审核中')).toBeVisible();
    expect(screen.getByText('1–2 个工作日内出结果，预计不晚于 3月4日 周三。')).toBeVisible();
    const way = within(screen.getByRole('list', { name: '进度明细' }));
    expect(way.getByText('申请已提交')).toBeVisible();
    expect(way.getByText('系统自动审核')).toBeVisible();
    expect(screen.getByText('电话审核不是必经流程')).toBeVisible();
    noButton('免押签约');
    noButton('完善信息');
  });

  test.each<[string, string, Later, string]>([
    ['the day after', 'history-manual', { hours: 20 }, '1–2 个工作日内出结果，预计不晚于明天（3月4日）。'],
    ['the last day', 'late', { workingDays: 2 }, '1–2 个工作日内出结果，预计不晚于今天（3月4日）。'],
  ])('%s: the date is counted from the server’s day', async (_, scenario, span, words) => {
    on.open(scenario, span);
    expect(await screen.findByText(words)).toBeVisible();
  });

  test('a person at a desk: no call', async () => {
    on.open('history-manual', { hours: 2 });
    expect(await screen.findByText('人工审核中')).toBeVisible();
    expect(screen.getByText('审核人员正在查看您的资料，不会因此打电话给您。')).toBeVisible();
    expect(screen.getByText('本次审核不需要通话')).toBeVisible();
    expect(screen.queryByText(/请保持电话畅通/)).toBeNull();
  });

  test('later than promised: says so instead of the date, and customer service is there', async () => {
    on.open('late', { workingDays: 3 });
    expect(await screen.findByRole('alert')).toHaveTextContent('比承诺的时间久了一些');
    expect(screen.queryByText(/预计不晚于/)).toBeNull();
    await userEvent.click(await button('联系客服'));
    expect(await screen.findByText('400-000-0000')).toBeVisible();
  });

  test('「刷新」 asks again', async () => {
    on.open('approved');
    await screen.findByText('审核中');
    on.pass({ workingDays: 1 });
    await userEvent.click(await button('刷新'));
    expect(await head('审核通过')).toBeVisible();
  });

  test('asks by itself with growing pauses, and the approval ends that', async () => {
    on.open('approved');
    await waitsFor(5000);
    act(() => on.time.pass(5000));
    await waitsFor(10_000);
    on.pass({ workingDays: 1 });
    act(() => on.time.pass(10_000));
    await button('免押签约');
    await waitFor(() => expect(on.time.waits).toEqual([]));
  });

  test('hidden it asks nothing; shown again it asks at once', async () => {
    const { fire } = on.open('approved');
    await waitFor(() => expect(on.time.waits).toEqual([5000]));
    fire('onHide');
    expect(on.time.waits).toEqual([]);
    on.pass({ workingDays: 1 });
    fire('onShow');
    expect(await button('免押签约')).toBeVisible();
  });
});

describe('phone review', () => {
  test('the number, and a window that suits', async () => {
    on.open('phone-review', { hours: 2 });
    expect(await screen.findByText('等待电话审核')).toBeVisible();
    expect(screen.getByText('来电号码')).toBeVisible();
    expect(screen.getByText('400-000-9527')).toBeVisible();
    const afternoon = screen.getByRole('radio', { name: '下午 14:00–18:00' });
    expect(afternoon).not.toBeChecked();
    await userEvent.click(afternoon);
    expect(await screen.findByText(/已选择下午 14:00–18:00/)).toBeVisible();
    expect(screen.getByRole('radio', { name: '下午 14:00–18:00' })).toBeChecked();
  });

  test('why it comes, and when: by the clock, or in the window that was chosen', async () => {
    on.open('phone-review', { hours: 2 });
    expect(await screen.findByText('为什么会来电')).toBeVisible();
    expect(screen.getByText(/不是必经流程.*不代表申请有问题/)).toBeVisible();
    expect(screen.getByText('预计来电')).toBeVisible();
    expect(screen.getByText('今天 12:30 左右')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^下午/ }));
    expect(await screen.findByText('今天 下午 14:00–18:00')).toBeVisible();
  });

  test('it comes to those who had a person verify them because of that', async () => {
    on.open('face-locked', { hours: 2 });
    expect(await screen.findByText(/^您选择了人工核验/)).toBeVisible();
    expect(screen.queryByText(/不是必经流程/)).toBeNull();
  });

  test('missed: the next one is told, and moves with the window that is chosen', async () => {
    on.open('phone-missed', { hours: 6 });
    expect(await screen.findByText('下一次来电')).toBeVisible();
    expect(screen.getByText('今天 16:30 左右')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^上午/ }));
    expect(await screen.findByText('明天 上午 9:00–12:00')).toBeVisible();
  });

  test('while it rings that is said, no other call is told, and a window is for the one after it', async () => {
    on.open('phone-review', { hours: 4 });
    expect(await screen.findByText('正在来电')).toBeVisible();
    expect(screen.getByText('请在手机上接听')).toBeVisible();
    expect(screen.queryByText('预计来电')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /^晚上/ }));
    expect(
      await screen.findByText('已选择晚上 18:00–20:00。这次来电未接听的话，下一次会尽量在这个时段。'),
    ).toBeVisible();
    expect(screen.getByText('正在来电')).toBeVisible();
  });

  test('the calls stay on record once the result is there', async () => {
    on.open('phone-missed', { workingDays: 2 });
    expect(await button('免押签约')).toBeVisible();
    expect(screen.getByText('第 1 次来电')).toBeVisible();
    expect(screen.getByText('未接听')).toBeVisible();
    expect(screen.getByText('第 2 次来电')).toBeVisible();
    expect(screen.getByText('已接听')).toBeVisible();
    expect(screen.queryByText('为什么会来电')).toBeNull();
  });

  test('a window that could not be kept is said beside it', async () => {
    on.open('phone-review', { hours: 2 });
    await screen.findByText('等待电话审核');
    on.fail('server-error', undefined, 1);
    await userEvent.click(screen.getByRole('radio', { name: /^上午/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('错误代码');
    expect(screen.getByRole('radio', { name: /^上午/ })).not.toBeChecked();
  });

  test('the window that was tapped stays chosen while it is being kept', async () => {
    on.open('phone-review', { hours: 2 });
    await screen.findByText('等待电话审核');
    on.fail('timeout');
    await userEvent.click(screen.getByRole('radio', { name: /^晚上/ }));
    expect(screen.getByRole('radio', { name: /^晚上/ })).toBeChecked();
    for (const window of screen.getAllByRole('radio')) expect(window).not.toHaveAttribute('aria-disabled');
  });

  test('missed: another call comes', async () => {
    on.open('phone-missed', { hours: 6 });
    expect(await screen.findByText('错过了审核电话')).toBeVisible();
    expect(screen.getByText('3月2日 12:30 的来电未接听，申请不受影响，我们会再次来电。')).toBeVisible();
    expect(screen.getByText('未接听')).toBeVisible();
    expect(screen.getByText('希望什么时间再接听')).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: '接听时段' })).toBeVisible();
  });

  test('answered: nothing to choose any more', async () => {
    on.begin('phone-review', 'review', { hours: 4 });
    on.world.control('POST', '/call', { outcome: 'answered' });
    on.open();
    expect(await screen.findByText('电话审核已完成')).toBeVisible();
    expect(screen.getByText('已接听')).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});

test('another application’s review is shown without a trace of the one before', async () => {
  on.open('approved');
  await screen.findByText('审核中');
  const shown = useFlow.getState().application;
  if (!shown) throw new Error('No application was adopted');
  await userEvent.click(await button('取消申请'));
  on.fail('timeout');
  act(() => useFlow.getState().setApplication({ ...shown, id: 'app-other' }));
  expect(screen.queryByText('审核中')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('status', { name: '正在加载' })).toBeVisible();
});

describe('no review to show', () => {
  test('an application that is not submitted leads to its step', async () => {
    on.world.useScenario('approved', { at: 'profile' });
    on.open();
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/profile\/index\?id=/));
  });

  test('not from below another page, only once it is on screen', async () => {
    const page = on.open('approved');
    await screen.findByText('审核中');
    const shown = useFlow.getState().application;
    if (!shown) throw new Error('No application was adopted');
    page.fire('onHide');
    act(() => useFlow.getState().setApplication({ ...shown, completedSteps: ['credit'], submittedAt: undefined }));
    expect(currentUrl()).toBe('/pages/review/index');
    page.fire('onShow');
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/face\/index\?id=/));
  });

  test('none at all', async () => {
    on.open();
    expect(await screen.findByText('还没有进行中的申请')).toBeVisible();
  });

  test('a server error says so, and 「重试」 shows the review', async () => {
    on.begin('approved', 'review');
    on.fail('server-error', 'GET /applications/{id}/review', 3);
    on.open();
    await waitsFor(400);
    await on.giveUpRetrying();
    expect(await screen.findByText('服务暂时不可用')).toBeVisible();
    await userEvent.click(await button('重试'));
    expect(await screen.findByText('审核中')).toBeVisible();
  });

  test('a reload that fails keeps the review and says so', async () => {
    on.open('approved');
    await screen.findByText('审核中');
    on.fail('offline');
    await userEvent.click(await button('刷新'));
    await on.giveUpRetrying();
    expect(await screen.findByRole('alert')).toHaveTextContent('网络未连接');
    expect(screen.getByText('审核中')).toBeVisible();
  });
});
