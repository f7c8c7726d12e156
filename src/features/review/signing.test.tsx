import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { native, setNative } from '@/platform';
import { checkout, unheardCheckout } from '../../../test/setup/checkout';
import { button, noButton } from '../../../test/setup/finding';
import { currentUrl } from '../../../test/setup/navigation';
import { reviewWorld } from '../../../test/setup/reviewWorld';

const on = reviewWorld();

/** Opens the review of an application that was approved, and signs. */
async function sign() {
  const page = on.open('approved', { workingDays: 1 });
  await userEvent.click(await button('免押签约'));
  return page;
}
const atOrder = () => waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/));

test('signs in Alipay’s checkout, and goes to the order', async () => {
  checkout(on, 'accept');
  await sign();
  await atOrder();
});

test('leaving the checkout freezes nothing, and one can sign again', async () => {
  checkout(on, 'cancel');
  await sign();
  expect(await screen.findByText('您取消了签约')).toBeVisible();
  checkout(on, 'accept');
  await userEvent.click(await button('免押签约'));
  await atOrder();
});

test('a freeze that takes more than was told opens no checkout before that is told', async () => {
  const pay = jest.fn(async () => ({ resultCode: '6001' as const }));
  setNative({ ...native(), pay });
  on.begin('approved', 'review', { workingDays: 1 });
  on.world.server.use(
    http.post('*/api/v1/applications/:id/deposit', () =>
      HttpResponse.json({
        orderStr: 'order',
        amount: 799_900,
        creditAmount: 719_900,
        fundAmount: 80_000,
        preAuthType: 'CREDIT_AUTH',
      }),
    ),
  );
  on.open();
  expect(await screen.findByText(/，无需冻结。/)).toBeVisible();
  await userEvent.click(await button('免押签约'));
  expect(await screen.findByText('免押金额有变化')).toBeVisible();
  // In what has changed, and beside the button.
  expect(screen.getAllByText(/将冻结 ¥800\.00，不会扣款。/)).toHaveLength(2);
  expect(screen.queryByText(/，无需冻结。/)).toBeNull();
  expect(pay).not.toHaveBeenCalled();
  await userEvent.click(await button('免押签约'));
  expect(await screen.findByText('您取消了签约')).toBeVisible();
  expect(pay).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/将冻结 ¥800\.00，不会扣款。/)).toBeVisible();
});

test.each(['8000', '6002'] as const)('a checkout that ends as %s proves nothing: one looks again', async (code) => {
  const confirm = unheardCheckout(on, code);
  await sign();
  expect(await screen.findByText('正在确认签约结果')).toBeVisible();
  expect(screen.getByText(/不会重复冻结或扣款/)).toBeVisible();
  expect(screen.queryByText(/没有冻结任何资金/)).toBeNull();
  await userEvent.click(await button('查看结果'));
  expect(await button('查看结果')).toBeVisible();
  confirm();
  await userEvent.click(await button('查看结果'));
  await atOrder();
});

describe('one whose end is not known', () => {
  const ASKED = /^GET .*\/deposit$/;

  /** Signs in a checkout whose end is not known. Returns what lets the server hear that it went through after all. */
  async function signUnheard() {
    const confirm = unheardCheckout(on, '8000');
    const page = await sign();
    expect(await screen.findByText('正在确认签约结果')).toBeVisible();
    await waitFor(() => expect(on.time.waits).toEqual([5000]));
    return { confirm, ...page };
  }
  /** Lets the pause that is waited for pass, and the look after it come to its end. */
  async function passPause() {
    const before = on.sent(ASKED);
    act(() => on.time.pass(on.time.waits[0] ?? 0));
    await waitFor(() => expect(on.sent(ASKED)).toBeGreaterThan(before));
  }

  test('is looked for by the page itself, which says so, and goes on once it is known', async () => {
    const { confirm } = await signUnheard();
    expect(screen.getByText(/页面会自动查看/)).toBeVisible();
    await passPause();
    await waitFor(() => expect(on.time.waits).toEqual([10_000]));
    expect(screen.getByText('正在确认签约结果')).toBeVisible();
    confirm();
    await passPause();
    await atOrder();
    await waitFor(() => expect(on.time.waits).toEqual([]));
  });

  test('is not looked for while the page is hidden, and at once when it is shown again', async () => {
    const { confirm, fire } = await signUnheard();
    confirm();
    const before = on.sent(ASKED);
    fire('onHide');
    expect(on.time.waits).toEqual([]);
    expect(on.sent(ASKED)).toBe(before);
    fire('onShow');
    await atOrder();
  });

  test('is not looked for any longer once it is known that it was closed', async () => {
    await signUnheard();
    on.world.server.use(
      http.get('*/api/v1/applications/:id/deposit', () => HttpResponse.json({ status: 'CLOSED', orderId: 'o-1' })),
    );
    act(() => on.time.pass(5000));
    expect(await screen.findByText('签约没有成功')).toBeVisible();
    await waitFor(() => expect(on.time.waits).toEqual([]));
  });

  test('a look of the page itself that fails is no news: it goes on looking', async () => {
    const { confirm } = await signUnheard();
    on.fail('malformed', 'GET /applications/{id}/deposit', 1);
    await passPause();
    await waitFor(() => expect(on.time.waits).toEqual([10_000]));
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.getByText('正在确认签约结果')).toBeVisible();
    confirm();
    await passPause();
    await atOrder();
  });
});

test('a freeze that failed is said with what is safe, and one can sign again', async () => {
  checkout(on, 'accept');
  on.open('deposit-failed', { workingDays: 1 });
  await userEvent.click(await button('免押签约'));
  const said = await screen.findByRole('alert');
  expect(said).toHaveTextContent('签约没有成功');
  expect(said).toHaveTextContent('可能是支付宝可用余额不足');
  expect(said).toHaveTextContent('没有冻结资金，也没有扣款');
  expect(screen.queryByRole('button', { name: '查看结果' })).toBeNull();
  await userEvent.click(await button('免押签约'));
  await atOrder();
});

test.each(['4000', '6001'] as const)(
  'one whose end is not known stays so, whatever comes of the next checkout (%s)',
  async (resultCode) => {
    unheardCheckout(on, '8000');
    await sign();
    await screen.findByText('正在确认签约结果');
    setNative({ ...native(), pay: async () => ({ resultCode }) });
    await userEvent.click(await button('免押签约'));
    expect(await button('查看结果')).toBeVisible();
    expect(screen.queryByText(/没有冻结/)).toBeNull();
  },
);

test('one that was closed meanwhile froze nothing, and can be made again', async () => {
  unheardCheckout(on, '8000');
  await sign();
  await screen.findByText('正在确认签约结果');
  on.world.server.use(
    http.get('*/api/v1/applications/:id/deposit', () => HttpResponse.json({ status: 'CLOSED', orderId: 'o-1' })),
  );
  await userEvent.click(await button('查看结果'));
  expect(await screen.findByText('签约没有成功')).toBeVisible();
  expect(screen.queryByRole('button', { name: '查看结果' })).toBeNull();
});

test('what is waived and what is frozen is said before signing, and is the order’s to tell after it', async () => {
  checkout(on, 'accept');
  const { hideAndShow } = on.open('deposit-partial', { workingDays: 1 });
  await button('免押签约');
  expect(screen.getByText(/^押金 ¥.+，信用减免 ¥.+，将冻结 ¥.+，不会扣款。/)).toBeVisible();
  await userEvent.click(await button('免押签约'));
  await waitFor(() => expect(currentUrl()).toMatch(/order/));
  hideAndShow();
  expect(await screen.findByText(/^免押签约已完成，.*押金情况请在订单中查看。/)).toBeVisible();
  expect(screen.queryByText(/将冻结/)).toBeNull();
});

test('what is signed already is not signed again: the order follows', async () => {
  const confirm = unheardCheckout(on, '6002');
  await sign();
  await screen.findByText('正在确认签约结果');
  confirm();
  await userEvent.click(await button('免押签约'));
  await atOrder();
});

test('once signed, the order is the only way on', async () => {
  checkout(on, 'accept');
  const { hideAndShow } = await sign();
  await waitFor(() => expect(currentUrl()).toMatch(/order/));
  hideAndShow();
  await userEvent.click(await button('查看订单'));
  expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/);
  noButton('免押签约');
  noButton('取消申请');
});
