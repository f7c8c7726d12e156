/** The way through the app on which its pages and interactions are measured. */
import { agree, authoriseScore, DEVICE, REGION, scanFace, sign } from '@mocks/driver/actions';
import { submitIn } from '../journeys/openings';
import { besides, character, closing, mountOf, nearTwin } from './figures';
import { type Measured, Measuring } from './measuring';
import { FORM, LIST, TYPED } from './names';
import type { PhoneUser } from './phoneUser';

/** A list that is long enough for whole pages of twenty. */
export async function walkList(user: PhoneUser): Promise<readonly Measured[]> {
  const measuring = new Measuring(user);
  await measuring.during(LIST.mount, [mountOf('home'), nearTwin], () =>
    user.open('home', { scenario: 'many-devices' }),
  );
  await measuring.during(LIST.more, [nearTwin], () => user.loadMore());
  await measuring.during(LIST.category, [], () => user.tap('平板'));
  return measuring.measured;
}

/** The form by itself, as a link opens it. */
export async function walkForm(user: PhoneUser): Promise<readonly Measured[]> {
  const measuring = new Measuring(user);
  await measuring.during(FORM.mount, [mountOf('profile')], () =>
    user.open('profile', { scenario: 'approved', at: 'profile' }),
  );
  for (const [label, text] of Object.entries(TYPED)) {
    await measuring.typing(FORM.character(label), [character], text, (one) => user.typeCharacter(label, one));
    await measuring.during(FORM.leave(label), [], () => user.leaveField(label));
  }
  await measuring.during(FORM.openRegions, [], () => user.tap('所在地区'));
  await measuring.during(FORM.province, [], () => user.tap('上海市'));
  await measuring.during(FORM.closeRegions, [closing], () => user.tap('关闭'));
  await user.choose('所在地区', REGION.slice(0, 2));
  await measuring.during(FORM.chosen, [closing], () => user.tap(REGION[2]));
  return measuring.measured;
}

/** From the home page to the order. */
export async function walkRoad(user: PhoneUser): Promise<readonly Measured[]> {
  const measuring = new Measuring(user);
  const during: Measuring['during'] = (...all) => measuring.during(...all);
  await during('home: mount', [mountOf('home')], () => user.open('home', { scenario: 'approved' }));
  await during('help: mount, by its tab', [mountOf('help'), besides('help')], () => user.openTab('help'));
  await sheet('help: customer service', '联系客服');
  await during('rentals: mount, by its tab', [mountOf('orders'), besides('orders')], () => user.openTab('orders'));
  await during('home: shown again', [besides('home')], () => user.openTab('home'));

  await during('device: mount', [mountOf('device'), besides('device')], () => user.tap(DEVICE));
  await sheet('device: how a sum is made up', '怎么算的');
  await sheet('device: what is paid first', '首次支付');
  await sheet('device: customer service', '联系客服');
  await during('device: another plan', [], () => user.tap('6 个月'));
  await during('device: an extra ticked', [], () => user.tap('碎屏'));
  await during('device: a question opened', [], () => user.tap('查询芝麻分会影响我的信用吗'));
  await during('device: the question closed', [closing], () => user.tap('查询芝麻分会影响我的信用吗'));

  await during('to credit', [mountOf('credit'), besides('credit')], () => user.tap('立即租'));
  await during('credit: the answer', [], async () => {
    await authoriseScore(user);
    await user.see('已达到租机要求');
  });
  await during('to face', [mountOf('face'), besides('face')], () => user.tap('下一步'));
  await during('face: the answer', [], async () => {
    await scanFace(user);
    await user.see('人脸识别已通过');
  });
  await during('to profile', [mountOf('profile'), besides('profile')], () => user.tap('下一步'));
  for (const [label, text] of Object.entries(TYPED)) await user.type(label, text);
  await user.choose('所在地区', REGION);
  await during('to history', [mountOf('history'), besides('history')], async () => {
    await user.tap('下一步');
    await user.isAt('history');
  });
  await during('history: the answer', [], async () => {
    await user.tap('同意并继续');
    await user.see('评估已通过');
  });
  await during('to confirm', [mountOf('confirm'), besides('confirm')], () => user.tap('下一步'));
  await sheet('confirm: agreement', '查看协议');
  await sheet('confirm: how a sum is made up', '怎么算的');
  await agree(user);
  await during('submission, to review', [mountOf('review'), besides('review')], async () => {
    await user.tap('提交申请');
    await user.isAt('review');
  });
  await sheet('review: withdrawal', '取消申请');
  await sheet('review: customer service', '联系客服');
  await during('review: approved', [mountOf('review')], async () => {
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  });
  await during('signing, to order', [mountOf('order'), besides('order')], () => sign(user));
  await sheet('order: cancellation', '取消订单');
  return measuring.measured;

  async function sheet(what: string, opener: string): Promise<void> {
    await during(`${what}, open`, [], () => user.tap(opener));
    await during(`${what}, close`, [closing], () => user.tap('关闭'));
  }
}

/** Sheets of pages that only another course brings. */
export async function walkSheets(user: PhoneUser): Promise<readonly Measured[]> {
  const measuring = new Measuring(user);
  const sheet = async (what: string, opener: string) => {
    await measuring.during(`${what}, open`, [], () => user.tap(opener));
    await measuring.during(`${what}, close`, [closing], () => user.tap('关闭'));
  };
  await user.open('credit', { scenario: 'low-score', at: 'credit' });
  await authoriseScore(user);
  await sheet('credit: customer service', '联系客服');
  await submitIn(user, 'supplement');
  await user.pass({ hours: 4 });
  await sheet('review: supplement', '完善信息');
  await submitIn(user, 'rejected');
  await user.pass({ workingDays: 1 });
  await sheet('review: appeal', '申请人工复核');
  await user.open('face', { scenario: 'approved', at: 'face' });
  await user.openTab('orders');
  await sheet('rentals: withdrawal', '取消申请');
  return measuring.measured;
}
