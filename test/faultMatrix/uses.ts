/** Where the app makes each call of the contract: how a person comes there, what they do, and what they see once it went well. */
import { chooseDevice, DETAIL, DEVICE, useUpTries } from '@mocks/driver/actions';
import { type StepScreen, stepScreens } from '@mocks/driver/steps';
import type { EndpointName, StepId } from '@/contract';
import { steps } from '@/flow';
import { openOrder, submitIn } from '../journeys/openings';
import type { User } from '../journeys/user';

type Way = (user: User) => Promise<void>;

export interface Use extends Pick<StepScreen, 'done' | 'typed' | 'kept'> {
  /** Comes to the page that makes the call. */
  readonly begin: Way;
  /** On that page, all that is done before the call: a sheet opened, fields filled. */
  readonly prepare?: Way;
  /** As `prepare`, after the app was closed and opened again; the same if absent. */
  readonly prepareAgain?: Way;
  /** Makes the call: by tapping these, one after the other, or by opening the page anew. */
  readonly press: readonly string[] | 'reload';
}

const WORDS = '请再看一次。';

const tap =
  (...names: readonly string[]): Way =>
  async (user) => {
    for (const name of names) await user.tap(name);
  };

/** Begins a scenario at a step of the wizard, on whose page this stands. */
const at =
  (step: StepId, scenario = 'approved'): Way =>
  async (user) => {
    await user.open(step, { scenario, at: step });
    await user.see(stepScreens[step].opened);
  };

/** Submits in a scenario and lets time pass, until the review says this. */
const reviewed =
  (scenario: string, span: Parameters<User['pass']>[0], text: string): Way =>
  async (user) => {
    await submitIn(user, scenario, span);
    await user.see(text);
  };

const order =
  (scenario: string): Way =>
  (user) =>
    openOrder(user, scenario);

/** A page that loads: it is opened well first, and then again. */
const load = (begin: Way, done: RegExp): Use => ({ begin, press: 'reload', done });

/** The call that does a step's work. */
type StepCall = (typeof steps)[number]['endpoints'][0];

const stepOf = (endpoint: EndpointName) => steps.find(({ endpoints: [call] }) => call === endpoint)?.id;
const isOther = (endpoint: EndpointName): endpoint is Exclude<EndpointName, StepCall> => !stepOf(endpoint);

/** Where the app makes a call of the contract. */
export function usageOf(endpoint: EndpointName): Use {
  const step = stepOf(endpoint);
  if (step) return { ...stepScreens[step], begin: at(step) };
  if (isOther(endpoint)) return others[endpoint];
  throw new Error(`Nobody makes the call ${endpoint}`);
}

/** Every call of the contract but those of the steps, once. */
const others: Readonly<Record<Exclude<EndpointName, StepCall>, Use>> = {
  createSession: load((user) => submitIn(user, 'approved'), /^审核中$/),
  listDevices: load((user) => user.open('home', { scenario: 'approved' }), new RegExp(`^${DEVICE}$`)),
  getDevice: load(async (user) => {
    await user.open('home', { scenario: 'approved' });
    await user.tap(DEVICE);
    await user.isAt('device');
  }, /^颜色$/),
  getAgreement: { begin: at('confirm'), press: ['查看协议'], done: /^一、/ },
  getSupport: load((user) => user.open('help', { scenario: 'approved' }), /^会有电话审核吗/),
  createApplication: {
    begin: async (user) => {
      await user.open('home', { scenario: 'approved' });
      await user.tap(DEVICE);
      await user.see('颜色');
    },
    press: ['立即租'],
    done: /^授权并查询芝麻分$/,
  },
  listApplications: load(async (user) => {
    await user.open('home', { scenario: 'approved' });
    await chooseDevice(user);
    await user.openTab('orders');
  }, /^下一步：/),
  getApplication: load(at('credit'), /^授权并查询芝麻分$/),
  getFaceVerification: {
    begin: at('face'),
    press: ['同意并开始人脸识别', '开始刷脸'],
    done: /^人脸识别已通过$/,
  },
  requestManualVerification: {
    begin: async (user) => {
      await at('face', 'face-locked')(user);
      await useUpTries(user);
    },
    press: ['人工核验'],
    done: /^已改为人工核验$/,
  },
  getReview: load((user) => submitIn(user, 'approved'), /^审核中$/),
  chooseCallWindow: {
    begin: reviewed('phone-review', { hours: 2 }, '等待电话审核'),
    press: ['下午 14:00–18:00'],
    done: /^已选择下午/,
  },
  supplementApplication: {
    begin: reviewed('supplement', { hours: 4 }, '需要补充资料'),
    prepare: async (user) => {
      await user.tap('完善信息');
      await user.type('详细地址', DETAIL);
    },
    press: ['提交补充资料'],
    done: /^补充的信息已收到$/,
    typed: { 详细地址: DETAIL },
  },
  appealRejection: {
    begin: reviewed('rejected', { workingDays: 1 }, '审核未通过'),
    prepare: async (user) => {
      await user.tap('申请人工复核');
      await user.type('情况说明', WORDS);
    },
    press: ['提交复核申请'],
    done: /^人工复核中$/,
    typed: { 情况说明: WORDS },
  },
  cancelApplication: {
    begin: (user) => submitIn(user, 'approved'),
    prepare: tap('取消申请', '暂时不需要了'),
    press: ['确认取消'],
    done: /^没有收取任何费用，也没有冻结资金。/,
  },
  freezeDeposit: {
    begin: reviewed('approved', { workingDays: 1 }, '免押签约'),
    press: ['免押签约'],
    done: /^支付宝收银台（模拟）$/,
  },
  getDeposit: {
    begin: reviewed('approved', { workingDays: 1 }, '免押签约'),
    press: ['免押签约', '确认'],
    // The order, or the way to it where the app learns of it only when it is opened again.
    done: /^(待发货|查看订单)$/,
  },
  listOrders: load(async (user) => {
    await user.open('orders', { scenario: 'renting', at: 'order' });
    await user.openTab('orders');
  }, /^租用中$/),
  getOrder: load(order('renting'), /^共 6 期，已付 2 期$/),
  confirmReceipt: {
    begin: order('delivered'),
    prepare: tap('确认收货'),
    press: ['确认已收到'],
    done: /^租用中$/,
  },
  payOrder: {
    begin: order('renting'),
    prepare: tap('支付租金'),
    press: ['确认支付'],
    done: /^共 6 期，已付 3 期$/,
  },
  returnDevice: {
    begin: order('renting'),
    prepare: tap('归还设备'),
    press: ['确认归还'],
    done: /^取件码$/,
  },
  disputeInspection: {
    begin: order('inspected'),
    prepare: async (user) => {
      await user.tap('提出异议');
      await user.type('异议说明', WORDS);
    },
    press: ['提交异议'],
    done: /答复之前不会扣款。$/,
    typed: { 异议说明: WORDS },
  },
  buyOut: {
    begin: order('due-soon'),
    prepare: tap('买断设备'),
    press: ['确认买断'],
    done: /^设备已归您所有，租约已结束。$/,
  },
  renewLease: {
    begin: order('renewed'),
    prepare: tap('续租', '6 个月'),
    press: ['确认续租'],
    done: /^共 15 期，已付 2 期$/,
  },
  cancelOrder: {
    begin: order('to-ship'),
    prepare: tap('取消订单', '暂时不需要了'),
    press: ['确认取消'],
    done: /^已取消$/,
  },
};
