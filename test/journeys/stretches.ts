/** Parts of the way that many journeys share. */
import type { User } from './user';

export const DEVICE = 'iPhone 16 Pro';

/** A person who does not exist. */
export const PERSON = { name: '李明远', idNumber: '11010519491231002X', phone: '13800138000' } as const;
export const REGION = ['上海市', '上海市', '浦东新区'] as const;
export const DETAIL = '世纪大道 100 号 8 栋 301 室';

/** From the home page to the first step. */
export async function chooseDevice(user: User): Promise<void> {
  await user.tap(DEVICE);
  await user.isAt('device');
  await user.tap('立即租');
  await user.isAt('credit');
}

export async function authoriseScore(user: User): Promise<void> {
  await user.tap('授权并查询芝麻分');
  await user.see('支付宝授权（模拟）');
  await user.tap('同意');
}

export async function passCredit(user: User): Promise<void> {
  await authoriseScore(user);
  await user.see('已达到租机要求');
  await user.tap('下一步');
  await user.isAt('face');
}

/** At Alipay's screen for the face, once. */
export async function scanFace(user: User, choice: '开始刷脸' | '取消' = '开始刷脸'): Promise<void> {
  await user.tap('同意并开始人脸识别');
  await user.see('人脸识别（模拟）');
  await user.tap(choice);
}

export async function passFace(user: User): Promise<void> {
  await scanFace(user);
  await user.see('人脸识别已通过');
  await user.tap('下一步');
  await user.isAt('profile');
}

export async function fillProfile(user: User, name: string = PERSON.name): Promise<void> {
  await user.type('姓名', name);
  await user.type('身份证号', PERSON.idNumber);
  await user.type('手机号', PERSON.phone);
  await user.choose('所在地区', REGION);
  await user.type('详细地址', DETAIL);
}

export async function passProfile(user: User): Promise<void> {
  await fillProfile(user);
  await user.tap('下一步');
  await user.isAt('history');
}

export async function passHistory(user: User): Promise<void> {
  await user.tap('同意并继续');
  await user.see('评估已通过');
  await user.tap('下一步');
  await user.isAt('confirm');
}

export async function agree(user: User): Promise<void> {
  await user.tap('我已阅读并同意《租赁服务协议》');
}

export async function submit(user: User): Promise<void> {
  await agree(user);
  await user.tap('提交申请');
  await user.isAt('review');
}

/** Begins a scenario at the confirmation and submits. */
export async function submitIn(user: User, scenario: string): Promise<void> {
  await user.open('confirm', { scenario, at: 'confirm' });
  await submit(user);
}

/** From the approval to the order. */
export async function sign(user: User): Promise<void> {
  await user.tap('免押签约');
  await user.see('支付宝收银台（模拟）');
  await user.tap('确认');
  await user.isAt('order');
}

/** Goes to the list that holds a scenario's order. A backend of its own leads to no page, so the user finds the way. */
export async function openList(user: User, scenario: string): Promise<void> {
  await user.open('home', { scenario, at: 'order' });
  await user.openTab('orders');
}

export async function openOrder(user: User, scenario: string): Promise<void> {
  await openList(user, scenario);
  await user.tap('iPhone');
  await user.isAt('order');
}

/** Pays what the page asks for, in the sheet that says what it is made of. */
export async function pay(user: User, action: string, lead: string): Promise<void> {
  await user.tap(action);
  await user.see(lead);
  await user.tap('确认支付');
}
