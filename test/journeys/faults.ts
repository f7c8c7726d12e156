import {
  authoriseScore,
  chooseDevice,
  DEVICE,
  passCredit,
  passFace,
  passHistory,
  scanFace,
  sign,
  submit,
} from '@mocks/driver/actions';
import { passSteps } from '@mocks/driver/steps';
import { submitIn } from './openings';
import type { Journeys, User } from './user';

/** Everything but submission, which each fault's own journey may or may not reach. */
async function walkToConfirm(user: User): Promise<void> {
  await chooseDevice(user);
  await passSteps(user, 'credit', 'confirm');
}

/** The home page fails in words, and stands once the fault is lifted. */
async function failAndMend(user: User, fault: string, words: string): Promise<void> {
  await user.open('home', { scenario: 'approved', fault });
  await user.see(words);
  await user.see(/不受影响/);
  await user.setFault(undefined);
  await user.tap('重试');
  await user.tap(DEVICE);
  await user.isAt('device');
}

/** The scenario of that fault, and the fault lifted. */
const failing = (fault: string, words: string) => async (user: User) => {
  await user.open('home', { scenario: fault });
  await user.see(words);
  await failAndMend(user, fault, words);
};

/** A network and a backend that fail. */
export const faults: Journeys = {
  slow: async (user) => {
    await user.open('home', { scenario: 'slow' });
    // Said for two seconds only, and of two phones one may take as long to start: seen on a page that is come to within.
    await user.tap(DEVICE);
    await user.see(/网络较慢，仍在加载/);
    await user.back();
    await walkToConfirm(user);
    await submit(user);
    await user.see('审核中');
  },
  offline: async (user) => {
    await user.open('home', { scenario: 'offline' });
    await user.see('网络未连接');
    await user.tap('重试');
    await user.see('网络未连接');
    await failAndMend(user, 'offline', '网络未连接');
  },
  'offline in the middle of a step': async (user) => {
    await user.open('face', { scenario: 'approved', at: 'face' });
    await user.see('确认是您本人');
    await user.setFault('offline');
    await user.tap('同意并开始人脸识别');
    await user.see(/^网络未连接。/);
    await user.setFault(undefined);
    await passFace(user);
  },
  timeout: failing('timeout', '加载时间过长'),
  'server-error': async (user) => {
    await user.open('home', { scenario: 'server-error' });
    await user.tap(DEVICE);
    await user.tap('立即租');
    await user.see(/^服务暂时出现问题。/);
    await user.tap('立即租');
    await user.isAt('credit');
    await authoriseScore(user);
    await user.see(/^服务暂时出现问题。/);
    await passCredit(user);
    await user.tap('同意并开始人脸识别');
    await user.see(/^服务暂时出现问题。/);
    await scanFace(user);
    await user.see('人脸识别已通过');
  },
  'server error for good, then 重试': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await user.see(/已全部显示|加载更多/);
    await user.setFault('server-error', { endpoint: 'GET /devices/{id}', times: 3 });
    await user.tap(DEVICE);
    await user.see('服务暂时不可用');
    await user.see(/^错误代码 /);
    await user.tap('重试');
    await user.tap('立即租');
    await user.isAt('credit');
  },
  'server errors after the submission, then 重试': async (user) => {
    const failing = async (endpoint: string, words: string) => {
      await user.see(words);
      await user.setFault('server-error', { endpoint, times: 3 });
      await user.reload();
      await user.see('服务暂时不可用');
      await user.see(/不受影响/);
      await user.setFault(undefined);
      await user.tap('重试');
      await user.see(words);
    };
    await submitIn(user, 'approved');
    await failing('GET /applications/{id}/review', '审核中');
    await user.pass({ workingDays: 1 });
    await sign(user);
    await failing('GET /orders/{id}', '待发货');
    await user.open('orders');
    await failing('GET /orders', DEVICE);
    await user.open('help');
    await failing('GET /support', '会有电话审核吗');
  },
  'session-expired': async (user) => {
    await user.open('home', { scenario: 'session-expired' });
    await walkToConfirm(user);
    await user.seeNot(/登录/);
  },
  'session expires in the middle of a step': async (user) => {
    await user.open('history', { scenario: 'approved', at: 'history' });
    await user.see('会参考的记录');
    await user.setFault('session-expired');
    await passHistory(user);
    await user.seeNot(/登录/);
  },
  'session-refused': async (user) => {
    await user.open('home', { scenario: 'session-refused' });
    await chooseDevice(user);
    await user.reload();
    await user.see('需要重新登录');
    await user.see(/提交的资料仍然保留/);
    await user.tap('重新登录');
    await passCredit(user);
  },
  'the login is refused on an order': async (user) => {
    await submitIn(user, 'approved', { workingDays: 1 });
    await sign(user);
    await user.setFault('session-expired', { endpoint: 'GET /orders/{id}', times: 2 });
    await user.reload();
    await user.see('需要重新登录');
    await user.setFault(undefined);
    await user.tap('重新登录');
    await user.see('待发货');
  },
  'rate-limited': failing('rate-limited', '操作过于频繁'),
  unprocessable: async (user) => {
    await user.open('home', { scenario: 'unprocessable' });
    await user.see('暂时无法显示');
    await user.seeNot('返回首页');
    await user.tap('重试');
    await user.see(/^错误代码 P-/);
    await user.open('orders');
    await user.see('需要重新登录');
    await user.tap('重新登录');
    await user.see(/^错误代码 A-/);
    await failAndMend(user, 'unprocessable', '暂时无法显示');
  },
  malformed: async (user) => {
    await user.open('home', { scenario: 'malformed' });
    await user.see('页面暂时无法显示');
    await user.tap('重试');
    await user.see(/^错误代码 /);
    await failAndMend(user, 'malformed', '页面暂时无法显示');
  },
};
