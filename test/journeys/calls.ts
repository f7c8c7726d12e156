import { appeal, submitIn } from './openings';
import type { Journeys } from './user';

/** Reviews by phone. */
export const calls: Journeys = {
  'phone-review': async (user) => {
    await submitIn(user, 'phone-review', { hours: 4 });
    await user.see('等待电话审核');
    await user.see('来电号码');
    await user.see(/请保持电话畅通/);
    await user.tap('下午 14:00–18:00');
    await user.pass({ workingDays: 2 });
    await user.see('审核通过');
    await user.see('已接听');
  },
  'phone-missed': async (user) => {
    await submitIn(user, 'phone-missed', { hours: 6 });
    await user.see('错过了审核电话');
    await user.see('未接听');
    await user.see(/会再次来电/);
    await user.see('今天 16:30 左右');
    await user.tap('下午 14:00–18:00');
    await user.see('今天 下午 14:00–18:00');
    await user.pass({ workingDays: 2 });
    await user.see('审核通过');
    await user.see('已接听');
  },
  'phone-review, taken on screen': async (user) => {
    await submitIn(user, 'phone-review', { hours: 4 });
    await user.see('等待电话审核');
    await user.see('正在来电');
    await user.takeCall('接听');
    await user.see('电话审核已完成');
    await user.see('已接听');
    await user.seeNot('接听');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  'phone-missed by hand': async (user) => {
    await submitIn(user, 'phone-missed', { hours: 4 });
    await user.see('等待电话审核');
    await user.takeCall('挂断');
    await user.see('错过了审核电话');
    await user.see('未接听');
    await user.pass({ hours: 2 });
    await user.takeCall('接听');
    await user.see('电话审核已完成');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
    await user.see('未接听');
    await user.see('已接听');
  },
  'face-unreached': async (user) => {
    await submitIn(user, 'face-unreached', { workingDays: 4 });
    await user.see('审核未通过');
    await user.see('未能核实身份');
    await user.see('多次致电都没有接通，未能与您本人核对身份。');
    await user.seeNot('完善信息');
    await appeal(user, '这几天没有听到电话，请再打一次。');
    await user.see('等待电话审核');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
  'phone-rejected': async (user) => {
    await submitIn(user, 'phone-rejected', { hours: 4 });
    await user.see('等待电话审核');
    await user.pass({ workingDays: 2 });
    await user.see('审核未通过');
    await appeal(user, '情况有变化，请再看一次。');
    await user.pass({ workingDays: 1 });
    await user.see('审核通过');
  },
};
