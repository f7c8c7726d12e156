import { authoriseScore, chooseDevice, passFace } from '@mocks/driver/actions';
import { GATE } from '@/domain/policy';
import type { Journeys } from './user';

/** The gate, and the user's say in it. */
export const credit: Journeys = {
  threshold: async (user) => {
    await user.open('credit', { scenario: 'threshold', at: 'credit' });
    await authoriseScore(user);
    await user.see('刚好达到租机要求');
    await user.tap('下一步');
    await user.isAt('face');
  },
  'low-score': async (user) => {
    await user.open('home', { scenario: 'low-score' });
    await chooseDevice(user);
    await authoriseScore(user);
    await user.see(`暂未达到 ${GATE} 分`);
    await user.see('接下来您可以');
    await user.see(new RegExp(`达到 ${GATE} 分后可重新申请`));
    await user.seeNot('下一步');
    await user.open('face');
    await user.isAt('credit');
    await user.see(`暂未达到 ${GATE} 分`);
    await user.tap('联系客服');
    await user.see('客服电话');
    await user.isAt('credit');
    await user.tap('查看常见问题');
    await user.isAt('help');
    await user.openTab('orders');
    await user.see('未达标');
  },
  'not-assessable': async (user) => {
    await user.open('credit', { scenario: 'not-assessable', at: 'credit' });
    await authoriseScore(user);
    await user.see('暂时无法评估');
    await user.see('接下来您可以');
    await user.seeNot('下一步');
    await user.tap('返回首页');
    await user.isAt('home');
  },
  'credit-refused, then the gate alone': async (user) => {
    await user.open('credit', { scenario: 'credit-refused', at: 'credit' });
    await authoriseScore(user, '拒绝');
    await user.see(/您没有授权芝麻分/);
    await user.tap('仅查询是否达标');
    await user.see('已达到租机要求');
    await user.seeNot('720');
    await user.tap('下一步');
    await passFace(user);
  },
  'credit-refused, then granted': async (user) => {
    await user.open('credit', { scenario: 'credit-refused', at: 'credit' });
    await authoriseScore(user, '拒绝');
    await user.see(/您没有授权芝麻分/);
    await authoriseScore(user);
    await user.see('已达到租机要求');
    await user.see('720');
  },
};
