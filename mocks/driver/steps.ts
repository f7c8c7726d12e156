/** How a person passes each step on its screen. */
import type { StepId } from '@/contract';
import { steps } from '@/flow';
import { PERSON } from '../walk/person';
import { agree, DETAIL, DETAILS, fillProfile, passCredit, passFace, passHistory, passProfile, submit } from './actions';
import type { Driver } from './driver';

type Way = (driver: Driver) => Promise<void>;

export interface StepScreen {
  /** What its screen says once it stands. */
  readonly opened: string;
  /** Done before the call that does the step's work: fields filled, ticks made. */
  readonly prepare?: Way;
  /** As `prepare`, after the app was closed and opened again; the same if absent. */
  readonly prepareAgain?: Way;
  /** Tapped one after the other, the call is made. */
  readonly press: readonly string[];
  /** Part of what a text says once it went well, and says nowhere before. */
  readonly done: RegExp;
  /** What was typed, by the label of its field. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Of that, what is still there after the app was closed. */
  readonly kept?: Readonly<Record<string, string>>;
  /** All of it, and on to the next screen. */
  readonly pass: Way;
}

export const stepScreens: Readonly<Record<StepId, StepScreen>> = {
  credit: {
    opened: '授权并查询芝麻分',
    press: ['授权并查询芝麻分', '同意'],
    done: /^已达到租机要求$/,
    pass: passCredit,
  },
  face: { opened: '确认是您本人', press: ['同意并开始人脸识别'], done: /^人脸识别（模拟）$/, pass: passFace },
  profile: {
    opened: '使用支付宝收货地址',
    prepare: (driver) => fillProfile(driver),
    prepareAgain: async (driver) => {
      await driver.type('身份证号', PERSON.idNumber);
      await driver.type('手机号', PERSON.phone);
    },
    press: ['下一步'],
    done: /^参考您的使用记录$/,
    typed: DETAILS,
    kept: { 姓名: PERSON.name, 详细地址: DETAIL },
    pass: passProfile,
  },
  history: { opened: '会参考的记录', press: ['同意并继续'], done: /^评估已通过$/, pass: passHistory },
  confirm: { opened: '提交申请', prepare: agree, press: ['提交申请'], done: /^审核中$/, pass: submit },
};

/** Passes the steps from one on, each on its screen; those before another one where that is named, else all. */
export async function passSteps(driver: Driver, from: StepId, before?: StepId): Promise<void> {
  const ids = steps.map(({ id }) => id);
  for (const id of ids.slice(ids.indexOf(from), before && ids.indexOf(before))) await stepScreens[id].pass(driver);
}
