import { GATE } from '@/domain/policy';
import { family, scenario } from './scenario';

/** What Sesame answers, and whether the user lets it. */
export const creditScenarios = family('芝麻信用', [
  scenario('threshold', '刚好达标', `芝麻分正好 ${GATE}，达到标准，可以继续申请。`, { score: GATE }),
  scenario('low-score', '未达标准', `芝麻分 ${GATE - 1}，差 1 分，申请停在信用评估。`, { score: GATE - 1 }),
  scenario('not-assessable', '暂无法评估', '芝麻信用暂时无法评估（N/A），申请停在信用评估并给出建议。', {
    score: 'N/A',
  }),
  scenario(
    'credit-refused',
    '先拒绝授权',
    '第一次拒绝授权芝麻分，请在模拟界面点「拒绝」，第二次点「同意」；登录不受影响。',
    {
      authorise: ['CANCELLED', 'GRANTED'],
    },
  ),
]);
