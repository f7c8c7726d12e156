import { CALL_TIMES } from '@/domain/policy';
import type { Span } from '../../client/controls';
import { checkOut } from '../../driver/actions';
import type { Driver } from '../../driver/driver';
import type { ScreenState } from '../state';

/** A submitted application of that scenario, so much later. */
const after = (
  name: string,
  title: string,
  scenario: string,
  span: Span,
  shows: string | RegExp,
  then?: ScreenState['walk'],
): ScreenState => ({
  name,
  title,
  choice: { scenario, at: 'review' },
  walk: async (driver) => {
    await driver.pass(span);
    await then?.(driver);
  },
  shows,
});

const DAY: Span = { workingDays: 1 };

async function appeal(driver: Driver): Promise<void> {
  await driver.tap('申请人工复核');
  await driver.type('情况说明', '请再看一次。');
  await driver.tap('提交复核申请');
  await driver.see('人工复核中');
}

async function withdraw(driver: Driver): Promise<void> {
  await driver.tap('取消申请');
  await driver.tap('暂时不需要了');
  await driver.tap('确认取消');
}

export const review: readonly ScreenState[] = [
  { name: 'submitted', title: '刚刚提交，自动审核中', choice: { at: 'review' }, shows: '审核中' },
  {
    name: 'not-refreshed',
    title: '刷新失败，保留之前的进度',
    choice: { at: 'review' },
    walk: async (driver) => {
      await driver.see('审核中');
      await driver.setFault('offline', { endpoint: 'GET /applications/{id}/review' });
      await driver.tap('刷新');
    },
    shows: /^网络未连接。您的申请和订单不受影响/,
  },
  {
    name: 'deposit-login',
    title: '登录后才能查到是否已签约',
    choice: { at: 'review' },
    walk: async (driver) => {
      await driver.pass(DAY);
      await driver.see('取消申请');
      await driver.setFault('session-expired', { endpoint: 'GET /applications/{id}/deposit', times: 2 });
      await driver.reload();
    },
    shows: '重新登录',
  },
  after('desk', '人工查看记录', 'history-manual', { hours: 2 }, '人工审核中'),
  after('phone', '等待电话审核', 'phone-review', { hours: 2 }, '等待电话审核'),
  after('ringing', '正在来电', 'phone-review', { hours: 4 }, '来电（模拟）'),
  after('window', '选了接听时段', 'phone-review', { hours: 2 }, `今天 下午 ${CALL_TIMES.AFTERNOON}`, (driver) =>
    driver.tap(`下午 ${CALL_TIMES.AFTERNOON}`),
  ),
  after('missed', '错过了来电', 'phone-missed', { hours: 6 }, '错过了审核电话'),
  after('called', '电话审核已完成', 'phone-review', { hours: 4 }, '电话审核已完成', (driver) =>
    driver.takeCall('接听'),
  ),
  after('supplement', '需要补充地址', 'supplement', { hours: 4 }, '需要补充资料'),
  after('supplement-form', '补充地址', 'supplement', { hours: 4 }, '提交补充资料', (driver) => driver.tap('完善信息')),
  after('supplement-contact', '更正姓名和手机号', 'supplement-contact', { hours: 4 }, '提交补充资料', (driver) =>
    driver.tap('完善信息'),
  ),
  after('late', '比承诺的晚', 'late', { workingDays: 3 }, '比承诺的时间久了一些'),
  after('approved', '审核通过', 'approved', DAY, '审核通过'),
  after('approved-partly', '审核通过，要冻结部分押金', 'deposit-partial', DAY, /将冻结 ¥/),
  after('checkout', '支付宝收银台', 'approved', DAY, '支付宝收银台（模拟）', (driver) => driver.tap('免押签约')),
  after('signing-cancelled', '取消了签约', 'deposit-cancelled', DAY, '您取消了签约', (driver) =>
    checkOut(driver, '取消'),
  ),
  after('signing-failed', '签约没有成功', 'deposit-failed', DAY, '签约没有成功', (driver) => checkOut(driver)),
  after('signing-unknown', '签约结果暂不明确，页面自动查看', 'pay-unknown', DAY, '正在确认签约结果', async (driver) => {
    await checkOut(driver);
    await driver.see('正在确认签约结果');
    // The page looks by itself: with an answer it would go on to the order.
    await driver.setFault('timeout', { endpoint: 'GET /applications/{id}/deposit' });
  }),
  {
    name: 'deposit-unknown',
    title: '暂时查不到是否已签约',
    choice: { scenario: 'renting', at: 'order' },
    walk: async (driver) => {
      await driver.see('租用中');
      await driver.setFault('server-error', { endpoint: 'GET /applications/{id}/deposit', times: 3 });
      await driver.tap('审核记录');
      await driver.isAt('review');
    },
    shows: '重试',
  },
  after('rejected', '未通过', 'rejected', DAY, '审核未通过'),
  after('rejected-after-call', '电话审核后未通过', 'phone-rejected', { workingDays: 2 }, '审核未通过'),
  after('appeal', '申请人工复核', 'rejected', DAY, '提交复核申请', (driver) => driver.tap('申请人工复核')),
  after('completing', '未通过后完善信息', 'rejected', DAY, '提交补充资料', (driver) => driver.tap('完善信息')),
  after('re-review', '人工复核中', 'rejected', DAY, '人工复核中', appeal),
  after('rejected-finally', '复核仍未通过', 'rejected-final', DAY, '申请已关闭', async (driver) => {
    await appeal(driver);
    await driver.pass({ workingDays: 2 });
  }),
  after('unreached', '未能核实身份', 'face-unreached', { workingDays: 4 }, '未能核实身份'),
  {
    name: 'withdrawing',
    title: '取消申请',
    choice: { at: 'review' },
    walk: (driver) => driver.tap('取消申请'),
    shows: '请选择取消的原因',
  },
  { name: 'withdrawn', title: '申请已取消', choice: { at: 'review' }, walk: withdraw, shows: '申请已取消' },
];
