/** Parts of the way that many journeys and states share. */
import type { Hand } from './hand';

export const DEVICE = 'iPhone 16 Pro';

/** A person who does not exist. */
export const PERSON = { name: '李明远', idNumber: '11010519491231002X', phone: '13800138000' } as const;
export const REGION = ['上海市', '上海市', '浦东新区'] as const;
export const DETAIL = '世纪大道 100 号 8 栋 301 室';

/** From the home page to the first step. */
export async function chooseDevice(hand: Hand): Promise<void> {
  await hand.tap(DEVICE);
  await hand.isAt('device');
  await hand.tap('立即租');
  await hand.isAt('credit');
}

/** At Alipay's screen for the score, once. */
export async function authoriseScore(hand: Hand, choice: '同意' | '拒绝' = '同意'): Promise<void> {
  await hand.tap('授权并查询芝麻分');
  await hand.see('支付宝授权（模拟）');
  await hand.tap(choice);
}

export async function passCredit(hand: Hand): Promise<void> {
  await authoriseScore(hand);
  await hand.see('已达到租机要求');
  await hand.tap('下一步');
  await hand.isAt('face');
}

/** At Alipay's screen for the face, once. */
export async function scanFace(hand: Hand, choice: '开始刷脸' | '取消' = '开始刷脸'): Promise<void> {
  await hand.tap('同意并开始人脸识别');
  await hand.see('人脸识别（模拟）');
  await hand.tap(choice);
}

/** Where no face matches: every try there is. */
export async function useUpTries(hand: Hand): Promise<void> {
  await scanFace(hand);
  await hand.see(/还可以尝试 2 次/);
  await scanFace(hand);
  await hand.see(/还可以尝试 1 次/);
  await scanFace(hand);
  await hand.see('识别次数已用完');
}

export async function passFace(hand: Hand): Promise<void> {
  await scanFace(hand);
  await hand.see('人脸识别已通过');
  await hand.tap('下一步');
  await hand.isAt('profile');
}

export async function fillProfile(hand: Hand, name: string = PERSON.name): Promise<void> {
  await hand.type('姓名', name);
  await hand.type('身份证号', PERSON.idNumber);
  await hand.type('手机号', PERSON.phone);
  await hand.choose('所在地区', REGION);
  await hand.type('详细地址', DETAIL);
}

export async function passProfile(hand: Hand): Promise<void> {
  await fillProfile(hand);
  await hand.tap('下一步');
  await hand.isAt('history');
}

export async function passHistory(hand: Hand): Promise<void> {
  await hand.tap('同意并继续');
  await hand.see('评估已通过');
  await hand.tap('下一步');
  await hand.isAt('confirm');
}

export async function agree(hand: Hand): Promise<void> {
  await hand.tap('我已阅读并同意《租赁服务协议》');
}

export async function submit(hand: Hand): Promise<void> {
  await agree(hand);
  await hand.tap('提交申请');
  await hand.isAt('review');
}

/** At Alipay's checkout, once. */
export async function checkOut(hand: Hand, choice: '确认' | '取消' = '确认'): Promise<void> {
  await hand.tap('免押签约');
  await hand.see('支付宝收银台（模拟）');
  await hand.tap(choice);
}

/** From the approval to the order. */
export async function sign(hand: Hand): Promise<void> {
  await checkOut(hand);
  await hand.isAt('order');
}

/** Pays what the page asks for, in the sheet that says what it is made of. */
export async function pay(hand: Hand, action: string, lead: string): Promise<void> {
  await hand.tap(action);
  await hand.see(lead);
  await hand.tap('确认支付');
}
