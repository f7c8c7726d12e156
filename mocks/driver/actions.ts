/** Parts of the way that many journeys and states share. */
import { ELSEWHERE, PERSON } from '../walk/person';
import type { Driver } from './driver';

export const DEVICE = 'iPhone 16 Pro';

const { province, city, district, detail } = ELSEWHERE;
export const REGION = [province, city, district] as const;
export const DETAIL = detail;
/** What they type into the form of personal details, by the label of the field. */
const ABOUT_PERSON: Readonly<Record<string, string>> = {
  姓名: PERSON.name,
  身份证号: PERSON.idNumber,
  手机号: PERSON.phone,
};
export const DETAILS: Readonly<Record<string, string>> = { ...ABOUT_PERSON, 详细地址: DETAIL };

/** From the home page to the first step. */
export async function chooseDevice(driver: Driver): Promise<void> {
  await driver.tap(DEVICE);
  await driver.isAt('device');
  await driver.tap('立即租');
  await driver.isAt('credit');
}

/** At Alipay's screen for the score, once. */
export async function authoriseScore(driver: Driver, choice: '同意' | '拒绝' = '同意'): Promise<void> {
  await driver.tap('授权并查询芝麻分');
  await driver.see('支付宝授权（模拟）');
  await driver.tap(choice);
}

export async function passCredit(driver: Driver): Promise<void> {
  await authoriseScore(driver);
  await driver.see('已达到租机要求');
  await driver.tap('下一步');
  await driver.isAt('face');
}

/** At Alipay's screen for the face, once. */
export async function scanFace(driver: Driver, choice: '开始刷脸' | '取消' = '开始刷脸'): Promise<void> {
  await driver.tap('同意并开始人脸识别');
  await driver.see('人脸识别（模拟）');
  await driver.tap(choice);
}

/** Where no face matches: every try there is. */
export async function useUpTries(driver: Driver): Promise<void> {
  await scanFace(driver);
  await driver.see(/还可以尝试 2 次/);
  await scanFace(driver);
  await driver.see(/还可以尝试 1 次/);
  await scanFace(driver);
  await driver.see('识别次数已用完');
}

export async function passFace(driver: Driver): Promise<void> {
  await scanFace(driver);
  await driver.see('人脸识别已通过');
  await driver.tap('下一步');
  await driver.isAt('profile');
}

export async function fillProfile(driver: Driver, name: string = PERSON.name): Promise<void> {
  for (const [label, text] of Object.entries({ ...ABOUT_PERSON, 姓名: name })) await driver.type(label, text);
  await driver.choose('所在地区', REGION);
  await driver.type('详细地址', DETAIL);
}

export async function passProfile(driver: Driver): Promise<void> {
  await fillProfile(driver);
  await driver.tap('下一步');
  await driver.isAt('history');
}

export async function passHistory(driver: Driver): Promise<void> {
  await driver.tap('同意并继续');
  await driver.see('评估已通过');
  await driver.tap('下一步');
  await driver.isAt('confirm');
}

export async function agree(driver: Driver): Promise<void> {
  await driver.tap('我已阅读并同意《租赁服务协议》');
}

export async function submit(driver: Driver): Promise<void> {
  await agree(driver);
  await driver.tap('提交申请');
  await driver.isAt('review');
}

/** At Alipay's checkout, once. */
export async function checkOut(driver: Driver, choice: '确认' | '取消' = '确认'): Promise<void> {
  await driver.tap('免押签约');
  await driver.see('支付宝收银台（模拟）');
  await driver.tap(choice);
}

/** From the approval to the order. */
export async function sign(driver: Driver): Promise<void> {
  await checkOut(driver);
  await driver.isAt('order');
}

/** Pays what the page asks for, in the sheet that says what it is made of. */
export async function pay(driver: Driver, action: string, lead: string): Promise<void> {
  await driver.tap(action);
  await driver.see(lead);
  await driver.tap('确认支付');
}
