import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import * as v from 'valibot';
import { call } from '@/api';
import { native, setNative } from '@/platform';
import { useFlow } from '@/store';
import { currentUrl } from '../../../test/setup/navigation';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { ReviewScreen } from './ReviewScreen';

const on = screenWorld();
const paid = v.object({ resultCode: v.picklist(['9000', '6001', '6002', '4000', '8000']) });

const open = () => renderPage(ReviewScreen, '/pages/review/index');
const button = (name: string) => screen.findByRole('button', { name });
const noButton = (name: string) => expect(screen.queryByRole('button', { name })).toBeNull();

/** The review of a scenario, so long after the submission. */
function begin(scenario: string, { workingDays = 0, hours = 0 }: { workingDays?: number; hours?: number } = {}) {
  on.world.control('PUT', '/scenario', { name: scenario, at: 'review' });
  if (workingDays) on.world.control('POST', '/clock', { advanceWorkingDays: workingDays });
  if (hours) on.world.control('POST', '/clock', { advanceHours: hours });
}

/** Calls that the app has sent, e.g. `POST /api/v1/applications/app-1/appeal`. */
function sent(wanted: RegExp): number {
  return JSON.stringify(on.world.control('GET', '/requests')).match(wanted)?.length ?? 0;
}

/** Alipay's checkout, which a person confirms or leaves. */
function checkout(choice: 'accept' | 'cancel') {
  setNative({
    ...native(),
    pay: async (input) => {
      on.world.control('POST', '/native', { call: 'tradePay', input, choice });
      return { resultCode: choice === 'accept' ? '9000' : '6001' };
    },
  });
}

/** Alipay's checkout as the scenario has it, where the person confirms. */
function simulatedCheckout() {
  return {
    ...native(),
    pay: async (input: object) => {
      const answer = on.world.control('POST', '/native', { call: 'tradePay', input, choice: 'accept' });
      return v.parse(paid, answer);
    },
  };
}

/** Alipay's checkout, whose end is not known. Returns what lets the server hear that it went through after all. */
function unheardCheckout(resultCode: '8000' | '6002'): () => void {
  let input: { readonly orderStr: string } | undefined;
  setNative({
    ...native(),
    pay: async (given) => {
      input = given;
      return { resultCode };
    },
  });
  return () => void on.world.control('POST', '/native', { call: 'tradePay', input, choice: 'accept' });
}

describe('approved', () => {
  test('signs in Alipay’s checkout, and goes to the order', async () => {
    checkout('accept');
    begin('approved', { workingDays: 1 });
    open();
    await userEvent.click(await button('免押签约'));
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/));
  });

  test('leaving the checkout freezes nothing, and one can sign again', async () => {
    checkout('cancel');
    begin('approved', { workingDays: 1 });
    open();
    await userEvent.click(await button('免押签约'));
    expect(await screen.findByText('您取消了签约')).toBeVisible();
    checkout('accept');
    await userEvent.click(await button('免押签约'));
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/));
  });

  test.each(['8000', '6002'] as const)('a checkout that ends as %s proves nothing: one looks again', async (code) => {
    const confirm = unheardCheckout(code);
    begin('approved', { workingDays: 1 });
    open();
    await userEvent.click(await button('免押签约'));
    expect(await screen.findByText('正在确认签约结果')).toBeVisible();
    expect(screen.getByText(/不会重复冻结或扣款/)).toBeVisible();
    expect(screen.queryByText(/没有冻结任何资金/)).toBeNull();
    await userEvent.click(await button('查看结果'));
    expect(await button('查看结果')).toBeVisible();
    confirm();
    await userEvent.click(await button('查看结果'));
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/));
  });

  test('a freeze that failed is said with what is safe, and one can sign again', async () => {
    setNative(simulatedCheckout());
    begin('deposit-failed', { workingDays: 1 });
    open();
    await userEvent.click(await button('免押签约'));
    const said = await screen.findByRole('alert');
    expect(said).toHaveTextContent('签约没有成功');
    expect(said).toHaveTextContent('可能是支付宝可用余额不足');
    expect(said).toHaveTextContent('没有冻结资金，也没有扣款');
    expect(screen.queryByRole('button', { name: '查看结果' })).toBeNull();
    await userEvent.click(await button('免押签约'));
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/));
  });

  test.each(['4000', '6001'] as const)(
    'one whose end is not known stays so, whatever comes of the next checkout (%s)',
    async (resultCode) => {
      unheardCheckout('8000');
      begin('approved', { workingDays: 1 });
      open();
      await userEvent.click(await button('免押签约'));
      await screen.findByText('正在确认签约结果');
      setNative({ ...native(), pay: async () => ({ resultCode }) });
      await userEvent.click(await button('免押签约'));
      expect(await button('查看结果')).toBeVisible();
      expect(screen.queryByText(/没有冻结/)).toBeNull();
    },
  );

  test('one that was closed meanwhile froze nothing, and can be made again', async () => {
    unheardCheckout('8000');
    begin('approved', { workingDays: 1 });
    open();
    await userEvent.click(await button('免押签约'));
    await screen.findByText('正在确认签约结果');
    on.world.server.use(
      http.get('*/api/v1/applications/:id/deposit', () => HttpResponse.json({ status: 'CLOSED', orderId: 'o-1' })),
    );
    await userEvent.click(await button('查看结果'));
    expect(await screen.findByText('签约没有成功')).toBeVisible();
    expect(screen.queryByRole('button', { name: '查看结果' })).toBeNull();
  });

  test('what is waived and what is frozen is said before signing, and is the order’s to tell after it', async () => {
    checkout('accept');
    begin('deposit-partial', { workingDays: 1 });
    const { fire } = open();
    await button('免押签约');
    expect(screen.getByText(/^押金 ¥.+，信用减免 ¥.+，将冻结 ¥.+，不会扣款。/)).toBeVisible();
    await userEvent.click(await button('免押签约'));
    await waitFor(() => expect(currentUrl()).toMatch(/order/));
    fire('onHide');
    fire('onShow');
    expect(await screen.findByText(/^免押签约已完成，.*押金情况请在订单中查看。/)).toBeVisible();
    expect(screen.queryByText(/将冻结/)).toBeNull();
  });

  test('what is signed already is not signed again: the order follows', async () => {
    const confirm = unheardCheckout('6002');
    begin('approved', { workingDays: 1 });
    open();
    await userEvent.click(await button('免押签约'));
    await screen.findByText('正在确认签约结果');
    confirm();
    await userEvent.click(await button('免押签约'));
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/));
  });

  test('once signed, the order is the only way on', async () => {
    checkout('accept');
    begin('approved', { workingDays: 1 });
    const { fire } = open();
    await userEvent.click(await button('免押签约'));
    await waitFor(() => expect(currentUrl()).toMatch(/order/));
    fire('onHide');
    fire('onShow');
    await userEvent.click(await button('查看订单'));
    expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/);
    noButton('免押签约');
    noButton('取消申请');
  });
});

describe('supplement', () => {
  test('opens only the part asked for, filled in, and the review goes on', async () => {
    begin('supplement', { hours: 4 });
    open();
    expect(await screen.findByText('需要补充资料')).toBeVisible();
    expect(screen.getByText('收货地址缺少楼栋或门牌号，请补充完整。')).toBeVisible();
    await userEvent.click(await button('完善信息'));
    const sheet = within(screen.getByRole('dialog', { name: '完善信息' }));
    expect(sheet.queryByLabelText('姓名')).toBeNull();
    expect(sheet.queryByLabelText('手机号')).toBeNull();
    expect(sheet.getByRole('button', { name: /^所在地区 浙江省 杭州市 西湖区/ })).toBeVisible();
    const detail = sheet.getByLabelText('详细地址');
    expect(detail).toHaveValue('示例街道虚构路 100 号');
    await userEvent.click(sheet.getByRole('button', { name: '提交补充资料' }));
    expect(await sheet.findByText('请补充楼栋或门牌号后再提交')).toBeVisible();
    await userEvent.clear(detail);
    await userEvent.type(detail, '1 号');
    await userEvent.click(sheet.getByRole('button', { name: '提交补充资料' }));
    expect(await sheet.findByText('请写到门牌号，至少 5 个字')).toBeVisible();
    expect(sent(/supplement/g)).toBe(0);
    await userEvent.type(detail, '2 单元 301 室');
    expect(sheet.queryByText('请写到门牌号，至少 5 个字')).toBeNull();
    await userEvent.click(sheet.getByRole('button', { name: '提交补充资料' }));
    expect(await screen.findByText('补充的信息已收到')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('审核中')).toBeVisible();
    await waitFor(() => expect(useFlow.getState().application?.profile?.address.detail).toBe('1 号2 单元 301 室'));
  });

  test('the region is chosen by names', async () => {
    begin('supplement', { hours: 4 });
    open();
    await userEvent.click(await button('完善信息'));
    await userEvent.click(screen.getByRole('button', { name: /^所在地区/ }));
    for (const name of ['返回上一级', '返回上一级', '上海市', '上海市', '徐汇区'])
      await userEvent.click(await button(name));
    await userEvent.click(await button('提交补充资料'));
    await screen.findByText('补充的信息已收到');
    await waitFor(() => expect(useFlow.getState().application?.profile?.address.district).toBe('徐汇区'));
  });

  test('a failure keeps what was typed, also over closing the sheet', async () => {
    begin('supplement', { hours: 4 });
    open();
    await userEvent.click(await button('完善信息'));
    const type = screen.getByLabelText('详细地址');
    await userEvent.clear(type);
    await userEvent.type(type, '虚构路 7 号 301 室');
    on.world.control('PUT', '/fault', { kind: 'server-error', times: 1 });
    await userEvent.click(await button('提交补充资料'));
    expect(await screen.findByRole('alert')).toHaveTextContent('错误代码');
    await userEvent.click(await button('关闭'));
    await userEvent.click(await button('完善信息'));
    expect(screen.getByLabelText('详细地址')).toHaveValue('虚构路 7 号 301 室');
  });
});

describe('rejected', () => {
  test('the reason, and three ways on', async () => {
    begin('rejected', { workingDays: 1 });
    open();
    expect(await screen.findByText('未通过的原因')).toBeVisible();
    expect(screen.getByText('资料不完整')).toBeVisible();
    expect(screen.getByText('收货地址不够完整，暂时无法完成核实。')).toBeVisible();
    for (const name of ['联系客服', '完善信息', '申请人工复核']) {
      expect(screen.getAllByRole('button', { name })).toHaveLength(1);
    }
  });

  test('an automated result: the rights that the law gives against it, and where they stand', async () => {
    begin('rejected', { workingDays: 1 });
    open();
    const rights = await screen.findByText(/由系统自动得出/);
    expect(rights).toHaveTextContent('有权要求我们予以说明');
    expect(rights).toHaveTextContent('有权拒绝仅通过自动化决策的方式作出决定');
    expect(rights).toHaveTextContent('《个人信息保护法》第二十四条');
  });

  test('a result that a person came to is not said to be automated', async () => {
    begin('rejected', { workingDays: 1 });
    const { unmount } = open();
    await screen.findByText('未通过的原因');
    const shown = await call('getReview', { params: { id: useFlow.getState().applicationId ?? '' } });
    unmount();
    const desk = { code: 'DESK_REVIEW', at: shown.now, text: '转人工审核' };
    const answer = { ...shown, timeline: [desk, ...shown.timeline] };
    on.world.server.use(http.get('*/api/v1/applications/:id/review', () => HttpResponse.json(answer)));
    open();
    expect(await screen.findByText(/另一位审核人员重新审核/)).toBeVisible();
    expect(screen.queryByText(/自动/, { selector: '.u-cg-n *, .u-cg-n' })).toBeNull();
  });

  test('without a reason, which a backend may leave out, customer service is still a way on', async () => {
    begin('rejected', { workingDays: 1 });
    const { unmount } = open();
    await screen.findByText('未通过的原因');
    const shown = await call('getReview', { params: { id: useFlow.getState().applicationId ?? '' } });
    unmount();
    const { reason: _, ...bare } = shown;
    on.world.server.use(http.get('*/api/v1/applications/:id/review', () => HttpResponse.json(bare)));
    open();
    expect(await screen.findByText(/没有附上具体原因/)).toBeVisible();
    for (const name of ['联系客服', '完善信息', '申请人工复核']) expect(await button(name)).toBeVisible();
  });

  test('「联系客服」 stays on the page', async () => {
    begin('rejected', { workingDays: 1 });
    open();
    await userEvent.click(await button('联系客服'));
    expect(await screen.findByText('服务时间')).toBeVisible();
    expect(currentUrl()).toBe('/pages/review/index');
    await userEvent.click(await button('查看常见问题'));
    expect(currentUrl()).toBe('/pages/help/index');
  });

  test('「完善信息」 leads to a second look by a person', async () => {
    begin('rejected', { workingDays: 1 });
    open();
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
    begin('rejected', { workingDays: 1 });
    open();
    await userEvent.click(await button('申请人工复核'));
    await userEvent.click(await button('提交复核申请'));
    expect(await screen.findByText('请填写情况说明')).toBeVisible();
    const sent = on.bodiesTo('/applications/:id/appeal');
    await userEvent.type(screen.getByLabelText('情况说明'), ' 情况有变化，请再看一次。');
    await userEvent.click(await button('提交复核申请'));
    expect(await screen.findByText('人工复核中')).toBeVisible();
    expect(sent).toEqual([{ message: '情况有变化，请再看一次。' }]);
  });

  test('an overall assessment cannot be completed', async () => {
    begin('rejected-final', { workingDays: 1 });
    open();
    expect(await button('申请人工复核')).toBeVisible();
    expect(screen.getByText('综合评估未达到要求')).toBeVisible();
    noButton('完善信息');
    expect(screen.queryByText(/补全/)).toBeNull();
  });

  test('rejected again: closed, with the reason', async () => {
    begin('rejected-final', { workingDays: 1 });
    open();
    await userEvent.click(await button('申请人工复核'));
    await userEvent.type(screen.getByLabelText('情况说明'), '请再看一次。');
    await userEvent.click(await button('提交复核申请'));
    await screen.findByText('人工复核中');
    on.world.control('POST', '/clock', { advanceWorkingDays: 2 });
    await userEvent.click(await button('刷新'));
    expect(await screen.findByText('申请已关闭')).toBeVisible();
    expect(screen.getByText(/^综合芝麻信用、历史使用记录/)).toBeVisible();
    noButton('申请人工复核');
    await userEvent.click(await button('重新选择商品'));
    expect(currentUrl()).toBe('/pages/home/index');
  });
});
