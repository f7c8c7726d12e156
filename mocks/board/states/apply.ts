import type { StepId } from '@/contract';
import { COST_CAP, GATE } from '@/domain/policy';
import { agree, authoriseScore, fillProfile, scanFace, useUpTries } from '../../driver/actions';
import { PERSON } from '../../walk/person';
import type { ScreenState } from '../state';

/** A state of a step, in a world that begins at it unless it says where. */
type StepState = Omit<ScreenState, 'choice'> & Pick<ScreenState['choice'], 'scenario' | 'at'>;

/** The gate, asked in that scenario. */
const asked = (name: string, title: string, scenario: string, shows: string): StepState => ({
  name,
  title,
  scenario,
  walk: (driver) => authoriseScore(driver),
  shows,
});

/** A face scanned once, in that scenario. */
const scanned = (name: string, title: string, scenario: string, shows: string): StepState => ({
  name,
  title,
  scenario,
  walk: (driver) => scanFace(driver),
  shows,
});

/** A sum of the confirmation, opened. */
const sum = (name: string, label: string, shows: string | RegExp): StepState => ({
  name,
  title: `${label}的明细`,
  walk: (driver) => driver.tap(label),
  shows,
});

/** The steps' own states. */
const STATES: Readonly<Record<StepId, readonly StepState[]>> = {
  credit: [
    { name: 'consent', title: '征求同意', shows: `芝麻信用 ${GATE} 分及以上可租` },
    {
      name: 'alipay',
      title: '支付宝授权',
      walk: (driver) => driver.tap('授权并查询芝麻分'),
      shows: '支付宝授权（模拟）',
    },
    {
      name: 'refused',
      title: '没有授权芝麻分',
      scenario: 'credit-refused',
      walk: (driver) => authoriseScore(driver, '拒绝'),
      shows: '您没有授权芝麻分',
    },
    {
      name: 'asking',
      title: '正在查询',
      walk: async (driver) => {
        await driver.see(`芝麻信用 ${GATE} 分及以上可租`);
        await driver.setFault('timeout', { endpoint: 'POST /applications/{id}/credit-check' });
        await authoriseScore(driver);
      },
      shows: '正在查询芝麻信用',
    },
    asked('passed', '已达到', 'approved', '已达到租机要求'),
    {
      name: 'passed-without-score',
      title: '已达到，未授权分数',
      scenario: 'credit-refused',
      walk: async (driver) => {
        await authoriseScore(driver, '拒绝');
        await driver.tap('仅查询是否达标');
      },
      shows: '已达到租机要求',
    },
    asked('exactly', `刚好 ${GATE} 分`, 'threshold', '刚好达到租机要求'),
    asked('below', `未达到 ${GATE} 分`, 'low-score', `暂未达到 ${GATE} 分`),
    asked('not-assessable', '无法评估', 'not-assessable', '暂时无法评估'),
  ],
  face: [
    { name: 'consent', title: '征求同意', shows: '确认是您本人' },
    {
      name: 'alipay',
      title: '支付宝刷脸',
      walk: (driver) => driver.tap('同意并开始人脸识别'),
      shows: '人脸识别（模拟）',
    },
    {
      name: 'verifying',
      title: '正在识别',
      walk: async (driver) => {
        await driver.see('确认是您本人');
        await driver.setFault('timeout', { endpoint: 'GET /applications/{id}/face-verifications/{certifyId}' });
        await scanFace(driver);
      },
      shows: '正在进行人脸识别',
    },
    scanned('passed', '已通过', 'approved', '人脸识别已通过'),
    scanned('not-matched', '未匹配', 'face-mismatch', '没有识别成功'),
    {
      name: 'cancelled',
      title: '用户取消',
      scenario: 'face-cancelled',
      walk: (driver) => scanFace(driver, '取消'),
      shows: '您取消了人脸识别',
    },
    scanned('network', '网络中断', 'face-network', '网络中断'),
    scanned('not-performed', '没有完成', 'face-failed', '人脸识别没有完成'),
    { name: 'locked', title: '次数用完', scenario: 'face-locked', walk: useUpTries, shows: '识别次数已用完' },
    {
      name: 'manual-asked',
      title: '不刷脸：改为人工核验',
      walk: (driver) => driver.tap('不刷脸，改为人工核验'),
      shows: /不能改回人脸识别/,
    },
    {
      name: 'manual',
      title: '已改为人工核验',
      scenario: 'face-locked',
      walk: async (driver) => {
        await useUpTries(driver);
        await driver.tap('人工核验');
      },
      shows: '已改为人工核验',
    },
  ],
  profile: [
    { name: 'empty', title: '未填写', shows: '使用支付宝收货地址' },
    {
      name: 'faults',
      title: '每一项都有错',
      walk: async (driver) => {
        await driver.type('姓名', 'x');
        await driver.type('身份证号', '110105194912310021');
        await driver.type('手机号', '12345');
        await driver.tap('下一步');
      },
      shows: /^请检查：/,
    },
    {
      name: 'region',
      title: '选择地区',
      walk: async (driver) => {
        await driver.tap('所在地区');
        await driver.tap('上海市');
      },
      shows: '已选 上海市',
    },
    {
      name: 'left-wrong',
      title: '离开一项时的提示',
      walk: (driver) => driver.type('手机号', '12345'),
      shows: '请填写 11 位手机号',
    },
    {
      name: 'alipay',
      title: '支付宝收货地址',
      walk: (driver) => driver.tap('使用支付宝收货地址'),
      shows: '选择地址（模拟）',
    },
    {
      name: 'from-alipay',
      title: '用了支付宝收货地址',
      walk: async (driver) => {
        await driver.tap('使用支付宝收货地址');
        await driver.tap('使用此地址');
      },
      shows: /西湖区/,
    },
    { name: 'filled', title: '已填写', walk: (driver) => fillProfile(driver), shows: /浦东新区/ },
    {
      name: 'under-18',
      title: '未满 18 周岁',
      walk: async (driver) => {
        await fillProfile(driver);
        await driver.type('身份证号', '110105201001010010');
        await driver.tap('下一步');
      },
      shows: /未满 18 周岁/,
    },
    {
      name: 'identity-mismatch',
      title: '姓名与身份证号不符',
      scenario: 'identity-mismatch',
      walk: async (driver) => {
        await fillProfile(driver, '李明');
        await driver.tap('下一步');
      },
      shows: /姓名与身份证号不/,
    },
    {
      name: 'draft',
      title: '离开后恢复草稿',
      walk: async (driver) => {
        await driver.type('姓名', PERSON.name);
        await driver.choose('所在地区', ['北京市', '北京市', '朝阳区']);
        await driver.reload();
      },
      shows: /朝阳区/,
    },
    {
      name: 'given',
      title: '已提交，打码显示',
      at: 'history',
      open: 'profile',
      shows: '已提交，无需再填；如需更换，请重新填写',
    },
  ],
  history: [
    { name: 'consent', title: '征求同意', shows: '参考您的使用记录' },
    {
      name: 'running',
      title: '正在评估',
      walk: async (driver) => {
        await driver.see('参考您的使用记录');
        await driver.setFault('timeout', { endpoint: 'POST /applications/{id}/history-check' });
        await driver.tap('同意并继续');
      },
      shows: '正在评估使用记录',
    },
    { name: 'passed', title: '已通过', walk: (driver) => driver.tap('同意并继续'), shows: '评估已通过' },
    {
      name: 'manual',
      title: '需要人工查看',
      scenario: 'history-manual',
      walk: (driver) => driver.tap('同意并继续'),
      shows: '需要人工再看一看',
    },
  ],
  confirm: [
    { name: 'waived', title: '押金全免', shows: '全部减免' },
    { name: 'partly-waived', title: '押金部分减免', scenario: 'deposit-partial', shows: '部分减免' },
    sum('first-payment', '首次支付', '合计'),
    sum('rent', '租金合计', '租金明细'),
    sum('buyout', '到期买断价', /^租满后您可以归还、续租/),
    sum('total-to-own', '租满买断合计', '合计'),
    {
      name: 'ratio',
      title: `${COST_CAP} 上限怎么算`,
      walk: (driver) => driver.tap('怎么算的'),
      shows: `${COST_CAP} 上限`,
    },
    { name: 'agreement', title: '租赁服务协议', walk: (driver) => driver.tap('查看协议'), shows: '一、租赁的设备' },
    { name: 'not-agreed', title: '没有勾选协议', walk: (driver) => driver.tap('提交申请'), shows: /请先阅读并勾选/ },
    {
      name: 'submitting',
      title: '正在提交，很慢',
      walk: async (driver) => {
        await agree(driver);
        await driver.setFault('timeout', { endpoint: 'POST /applications/{id}/submission' });
        await driver.tap('提交申请');
      },
      shows: /网络较慢，仍在处理/,
    },
    {
      name: 'out-of-stock',
      title: '提交时已无货',
      scenario: 'out-of-stock',
      walk: async (driver) => {
        await agree(driver);
        await driver.tap('提交申请');
      },
      shows: '这款商品暂时缺货',
    },
  ],
};

/** The states of a step, the first of which its screen comes to once it has loaded. */
export const statesOf = (step: StepId): readonly ScreenState[] =>
  STATES[step].map(({ scenario, at = step, ...state }) => ({
    ...state,
    choice: { ...(scenario ? { scenario } : {}), at },
  }));
