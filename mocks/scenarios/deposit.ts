import { family, scenario } from './scenario';

/** How the deposit is covered. */
export const depositScenarios = family('签约与租期', [
  scenario('deposit-partial', '部分免押', '信用免除 60% 的押金，其余从本人资金中冻结。', { waivedPerMille: 600 }),
  scenario('deposit-cancelled', '签约时取消', '第一次在收银台取消，请在模拟界面点「取消」，再次签约成功。', {
    pay: ['CANCELLED', 'PAID'],
  }),
  scenario('deposit-failed', '签约没有成功', '第一次冻结没有成功（4000，余额不足），再次签约成功。', {
    waivedPerMille: 600,
    pay: ['FAILED', 'PAID'],
  }),
  scenario(
    'pay-unknown',
    '签约结果暂不明确',
    '在收银台确认后没有收到结果（8000），押金已经处理好；页面会自动查看后继续，也可以点「查看结果」，不会重复冻结。',
    { pay: ['UNKNOWN', 'PAID'] },
  ),
]);
