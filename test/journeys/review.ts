import { sign, submit } from '@mocks/driver/actions';
import { PERSON } from '@mocks/walk/person';
import { appeal, completeAddress, submitIn } from './openings';
import type { Journeys } from './user';

/** What comes of a submission, but for calls and the signing. */
export const review: Journeys = {
  'history-manual': async (user) => {
    await user.open('history', { scenario: 'history-manual', at: 'history' });
    await user.tap('同意并继续');
    await user.see('需要人工再看一看');
    await user.tap('下一步');
    await user.isAt('confirm');
    await submit(user);
    await user.pass({ hours: 2 });
    await user.see('人工审核中');
    await user.see(/不会因此打电话给您/);
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  supplement: async (user) => {
    await submitIn(user, 'supplement', { hours: 4 });
    await user.see('需要补充资料');
    await completeAddress(user);
    await user.see('补充的信息已收到');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  'supplement-contact': async (user) => {
    await submitIn(user, 'supplement-contact', { hours: 4 });
    await user.see('需要补充资料');
    await user.see(/姓名与身份证上的写法不一致/);
    await user.tap('完善信息');
    await user.see('姓名');
    await user.seeNot('详细地址');
    await user.tap('提交补充资料');
    await user.see('请填写手机号');
    await user.type('手机号', PERSON.phone);
    await user.tap('提交补充资料');
    // A world that was kept tells no more of the name than a mask, and the field is empty.
    await user.see(/^(请按身份证上的写法更正后再提交|请填写姓名)$/);
    await user.type('姓名', '阿·买买提');
    await user.tap('提交补充资料');
    await user.see('补充的信息已收到');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  withdrawn: async (user) => {
    await submitIn(user, 'approved');
    await user.tap('取消申请');
    await user.tap('暂时不需要了');
    await user.tap('确认取消');
    await user.see('没有收取任何费用，也没有冻结资金。需要时可以重新申请。');
    await user.see('取消原因');
    await user.see('暂时不需要了');
    await user.tap('重新选择商品');
    await user.isAt('home');
    await user.openTab('orders');
    await user.see('已取消');
  },
  rejected: async (user) => {
    await submitIn(user, 'rejected', { workingDays: 1 });
    await user.see('审核未通过');
    await user.see('未通过的原因');
    await user.see(/收货地址不够完整/);
    await user.see(/《个人信息保护法》第二十四条/);
    await user.see('联系客服');
    await user.tap('申请人工复核');
    await user.see('情况说明');
    await user.tap('提交复核申请');
    await user.type('情况说明', '地址已经补充完整，请再看一次。');
    await user.tap('提交复核申请');
    await user.see('人工复核中');
    await user.pass({ workingDays: 2 });
    await user.see('审核通过');
  },
  'rejected, then completed': async (user) => {
    await submitIn(user, 'rejected', { workingDays: 1 });
    await user.see('补全收货地址');
    await completeAddress(user);
    await user.see('人工复核中');
    await user.seeNot('申请人工复核');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  'rejected-final': async (user) => {
    await submitIn(user, 'rejected-final', { workingDays: 1 });
    await user.see('审核未通过');
    await appeal(user, '请再看一次。');
    await user.see('人工复核中');
    await user.pass({ workingDays: 2 });
    await user.see('申请已关闭');
    await user.seeNot('申请人工复核');
    await user.tap('重新选择商品');
    await user.isAt('home');
  },
  late: async (user) => {
    await submitIn(user, 'late', { workingDays: 3 });
    await user.see('比承诺的时间久了一些');
    await user.tap('联系客服');
    await user.see('400-000-0000');
    await user.open('orders');
    await user.tap('待审核');
    await user.see('比承诺的时间久了一些，仍在审核');
    await user.tap('iPhone');
    await user.isAt('review');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  'submitted before a long holiday': async (user) => {
    await user.open('confirm', { scenario: 'approved', at: 'confirm' });
    // Wednesday, 30 September 2026: the holiday of National Day ends with 7 October.
    await user.pass({ hours: 24 * 212 });
    await submit(user);
    await user.see('1–2 个工作日内出结果，预计不晚于 10月9日 周五。');
  },
  'submitted as the calendar of working days ends': async (user) => {
    await user.open('confirm', { scenario: 'approved', at: 'confirm' });
    // Thursday, 31 December 2026.
    await user.pass({ hours: 24 * 304 });
    await submit(user);
    await user.see(/节假日安排尚未公布，日期为估算。$/);
    await user.pass({ workingDays: 2 });
    await user.see('审核通过');
    await sign(user);
    await user.see(/节假日安排尚未公布，日期为估算。$/);
  },
};
