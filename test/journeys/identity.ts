import { fillProfile, passFace, scanFace, useUpTries } from '@mocks/driver/actions';
import { passSteps } from '@mocks/driver/steps';
import { PERSON } from '@mocks/walk/person';
import type { Journeys, User } from './user';

const openFace = (user: User, scenario: string) => user.open('face', { scenario, at: 'face' });

/** A first try that comes to nothing, as these words say, and one that passes. */
const recovered =
  (scenario: string, choice: '开始刷脸' | '取消', ...words: readonly (string | RegExp)[]) =>
  async (user: User): Promise<void> => {
    await openFace(user, scenario);
    await scanFace(user, choice);
    for (const text of words) await user.see(text);
    await passFace(user);
  };

/** Whether the person is who they say. */
export const identity: Journeys = {
  'face-mismatch': async (user) => {
    await openFace(user, 'face-mismatch');
    await scanFace(user);
    await user.see('没有识别成功');
    await user.see(/还可以尝试 2 次/);
    await scanFace(user);
    await user.see(/还可以尝试 1 次/);
    await passFace(user);
  },
  'face-locked': async (user) => {
    await openFace(user, 'face-locked');
    await useUpTries(user);
    await user.seeNot('同意并开始人脸识别');
    await user.tap('人工核验');
    await user.see('已改为人工核验');
    await user.tap('下一步');
    await user.isAt('profile');
    await passSteps(user, 'profile');
    await user.pass({ hours: 4 });
    await user.see('等待电话审核');
    await user.pass({ workingDays: 2 });
    await user.see('审核通过');
  },
  'no wish for a face scan': async (user) => {
    await openFace(user, 'approved');
    await user.see('不想使用人脸识别');
    await user.seeNot('人工核验');
    await user.tap('联系客服');
    await user.see('客服电话');
    await user.isAt('face');
    await user.tap('查看常见问题');
    await user.isAt('help');
    await user.openTab('orders');
    await user.see('待提交');
  },
  'face refused, verified by hand': async (user) => {
    await openFace(user, 'approved');
    await user.tap('不刷脸，改为人工核验');
    await user.see(/不能改回人脸识别/);
    await user.tap('确认改为人工核验');
    await user.isAt('profile');
    await passSteps(user, 'profile');
    await user.pass({ hours: 4 });
    await user.see('等待电话审核');
    await user.takeCall('接听');
    await user.see('电话审核已完成');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  'face-cancelled': recovered('face-cancelled', '取消', '您取消了人脸识别'),
  'face-network': recovered('face-network', '开始刷脸', '网络中断'),
  'face-failed': recovered('face-failed', '开始刷脸', '人脸识别没有完成', /不计入次数/),
  'identity-mismatch': async (user) => {
    await user.open('profile', { scenario: 'identity-mismatch', at: 'profile' });
    await fillProfile(user, '李明');
    await user.tap('下一步');
    await user.see(/姓名与身份证号不/);
    await user.isAt('profile');
    await user.type('姓名', PERSON.name);
    await user.tap('下一步');
    await user.isAt('history');
  },
  'under 18': async (user) => {
    await user.open('profile', { scenario: 'approved', at: 'profile' });
    await fillProfile(user);
    await user.type('身份证号', '110105201001010010');
    await user.tap('下一步');
    await user.see(/未满 18 周岁/);
    await user.isAt('profile');
  },
  'profile with faults in every field, then with the address of Alipay': async (user) => {
    await user.open('profile', { scenario: 'approved', at: 'profile' });
    await user.type('姓名', 'x');
    await user.type('身份证号', '110105194912310021');
    await user.type('手机号', '12345');
    await user.tap('下一步');
    await user.see(/手机号/);
    await user.isAt('profile');
    await user.tap('使用支付宝收货地址');
    await user.see('选择地址（模拟）');
    await user.tap('使用此地址');
    await user.type('姓名', PERSON.name);
    await user.type('身份证号', PERSON.idNumber);
    await user.type('手机号', PERSON.phone);
    await user.tap('下一步');
    await user.isAt('history');
  },
};
