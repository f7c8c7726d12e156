import {
  agree,
  authoriseScore,
  chooseDevice,
  DETAIL,
  DEVICE,
  fillProfile,
  passCredit,
  passFace,
  passHistory,
  sign,
  submit,
} from '@mocks/driver/actions';
import { passSteps } from '@mocks/driver/steps';
import { PERSON } from '@mocks/walk/person';
import { submitIn } from './openings';
import type { Journeys } from './user';

/** From the home page to the order, and how one leaves it and comes back. */
export const mainRoad: Journeys = {
  approved: async (user) => {
    await user.open('home', { scenario: 'approved' });
    await chooseDevice(user);
    await passSteps(user, 'credit');
    await user.see('审核中');
    await user.see(/电话审核不是必经流程/);
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
    await sign(user);
    await user.see('待发货');
    await user.see(/^押金已全部减免/);
    await user.openTab('orders');
    await user.see('待发货');
  },
  'out-of-stock': async (user) => {
    await user.open('confirm', { scenario: 'out-of-stock', at: 'confirm' });
    await agree(user);
    await user.tap('提交申请');
    await user.see('这款商品暂时缺货');
    await user.see(/没有产生任何费用/);
    await user.isAt('confirm');
    await user.tap('去选商品');
    await user.isAt('home');
    await user.tap(DEVICE);
    await user.isAt('device');
    await user.see('暂时缺货');
  },
  'reload at every step': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await user.reload();
    await chooseDevice(user);
    await user.reload();
    await user.isAt('credit');
    await authoriseScore(user);
    await user.see('已达到租机要求');
    await user.reload();
    await user.see('已达到租机要求');
    await user.tap('下一步');
    await user.isAt('face');
    await user.reload();
    await passFace(user);
    await user.type('姓名', PERSON.name);
    await user.type('身份证号', PERSON.idNumber);
    await user.choose('所在地区', ['北京市', '北京市', '朝阳区']);
    await user.type('详细地址', DETAIL);
    await user.reload();
    await user.isAt('profile');
    await user.seeField('姓名', PERSON.name);
    await user.seeField('详细地址', DETAIL);
    await user.see('北京市 朝阳区');
    await user.seeField('身份证号', '');
    await user.type('身份证号', PERSON.idNumber);
    await user.type('手机号', PERSON.phone);
    await user.tap('下一步');
    await user.isAt('history');
    await user.reload();
    await user.isAt('history');
    await user.tap('同意并继续');
    await user.see('评估已通过');
    await user.reload();
    await user.see('评估已通过');
    await user.tap('下一步');
    await user.isAt('confirm');
    await user.reload();
    await submit(user);
    await user.see('审核中');
    await user.reload();
    await user.isAt('review');
    await user.see('审核中');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
    await user.reload();
    await sign(user);
    await user.see('待发货');
    await user.reload();
    await user.isAt('order');
    await user.see('待发货');
  },
  'leaving and coming back by the home page': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await chooseDevice(user);
    await passCredit(user);
    await user.open('home');
    await user.tap('您有一份未完成的申请');
    await user.isAt('face');
    await passFace(user);
    await user.openTab('orders');
    await user.see('待提交');
    await user.tap('iPhone 16 Pro');
    await user.isAt('profile');
  },
  'a draft withdrawn': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await chooseDevice(user);
    await user.open('home');
    await user.see('您有一份未完成的申请');
    await user.openTab('orders');
    await user.tap('取消申请');
    await user.tap('暂时不需要了');
    await user.tap('确认取消');
    await user.see('已取消');
    await user.open('home');
    await user.see(/已全部显示|加载更多/);
    await user.seeNot('您有一份未完成的申请');
    await user.open('credit');
    await user.see('这份申请已取消');
  },
  'deep link to a forbidden step': async (user) => {
    await user.open('confirm', { scenario: 'approved', at: 'face' });
    await user.isAt('face');
    await user.see('确认是您本人');
    await user.open('history', { scenario: 'approved', at: 'profile' });
    await user.isAt('profile');
    await user.open('review', { scenario: 'approved', at: 'confirm' });
    await user.isAt('confirm');
  },
  'deep link to a step of a submitted application': async (user) => {
    await user.open('profile', { scenario: 'approved', at: 'review' });
    await user.isAt('review');
    await user.see('审核中');
  },
  'deep link without an application': async (user) => {
    await user.open('face', { scenario: 'approved' });
    await user.see('还没有进行中的申请');
    await user.tap('去选商品');
    await user.isAt('home');
  },
  'back through the steps': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await chooseDevice(user);
    await user.back();
    await user.isAt('device');
    await user.tap('立即租');
    await user.isAt('credit');
    await passCredit(user);
    await user.tap('返回');
    await user.isAt('credit');
    await user.see('已达到租机要求');
    await user.tap('下一步');
    await passFace(user);
    await user.back();
    await user.isAt('face');
    await user.see('人脸识别已通过');
    await user.openTab('orders');
    await user.see('待提交');
  },
  'an address changed from the confirmation, and the first form met again': async (user) => {
    await user.open('profile', { scenario: 'approved', at: 'profile' });
    await fillProfile(user);
    await user.tap('下一步');
    await user.isAt('history');
    await passHistory(user);
    await user.tap('上海市 浦东新区');
    await user.isAt('profile');
    await user.type('详细地址', '人民大道 200 号 1 栋 101 室');
    await user.tap('下一步');
    await user.isAt('confirm');
    await user.back();
    await user.isAt('history');
    await user.back();
    await user.isAt('profile');
    await user.seeField('详细地址', '人民大道 200 号 1 栋 101 室');
    await user.tap('下一步');
    await user.isAt('history');
    await user.tap('下一步');
    await user.isAt('confirm');
    await user.see('人民大道 200 号 1 栋 101 室');
  },
  'double tap submits once': async (user) => {
    await user.open('confirm', { scenario: 'approved', at: 'confirm' });
    await user.tap('提交申请');
    await user.see(/请先阅读并勾选/);
    await agree(user);
    await user.tapTwice('提交申请');
    await user.isAt('review');
    await user.see('审核中');
    if ((await user.sent(/^POST .*\/submission$/)) !== 1) throw new Error('The application was submitted twice');
    await user.tap('返回');
    await user.isAt('home');
    await user.openTab('orders');
    await user.see('审核中');
    await user.tap('iPhone');
    await user.isAt('review');
  },
  'the result comes with the working day, not before': async (user) => {
    await submitIn(user, 'approved');
    await user.see(/1–2 个工作日内出结果/);
    await user.pass({ hours: 20 });
    await user.see('审核中');
    await user.pass({ hours: 4 });
    await user.see('审核通过');
  },
};
