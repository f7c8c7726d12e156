import { family, type ReviewScript, scenario } from './scenario';

const approveNextDay: ReviewScript = { by: 'AUTO', verdict: 'approve', after: { workingDays: 1 } };
const rejectNextDay: ReviewScript = { by: 'AUTO', verdict: 'reject', after: { workingDays: 1 } };
const answered = { outcome: 'ANSWERED', afterHours: 2 } as const;

/** What the review comes to, and by which way. */
export const reviewScenarios = family('审核', [
  scenario('history-manual', '历史记录需人工查看', '历史使用记录需要人工进一步查看，不打电话，1 个工作日后通过。', {
    history: 'MANUAL',
  }),
  scenario('phone-review', '电话审核', '提交后 4 小时内有一次电话审核，接听后通过。', {
    review: [{ by: 'PHONE', verdict: 'approve', after: { hours: 1 }, calls: [answered] }],
  }),
  scenario('phone-missed', '错过审核电话', '第一次电话未接到，会再次来电，接听后通过。', {
    review: [
      {
        by: 'PHONE',
        verdict: 'approve',
        after: { hours: 1 },
        calls: [{ outcome: 'MISSED', afterHours: 2 }, answered],
      },
    ],
  }),
  scenario('phone-rejected', '电话审核后未通过', '接听审核电话后未通过并说明原因，申请人工复核后通过。', {
    review: [
      { by: 'PHONE', verdict: 'reject', after: { hours: 1 }, calls: [answered] },
      { by: 'DESK', verdict: 'approve', after: { workingDays: 1 } },
    ],
  }),
  scenario('supplement', '需要补充信息', '审核希望补全收货地址，只重新填写这一项，之后通过。', {
    review: [{ by: 'AUTO', verdict: 'wantSupplement', after: { hours: 4 } }, approveNextDay],
  }),
  scenario('supplement-contact', '需要更正联系信息', '审核希望更正姓名和手机号，只重新填写这两项，之后通过。', {
    supplement: { parts: ['name', 'phone'], reason: '姓名与身份证上的写法不一致，手机号也无法接通，请更正。' },
    review: [{ by: 'AUTO', verdict: 'wantSupplement', after: { hours: 4 } }, approveNextDay],
  }),
  scenario('rejected', '未通过，申诉后通过', '1 个工作日后未通过并说明原因，申请人工复核后通过。', {
    review: [rejectNextDay, { by: 'DESK', verdict: 'approve', after: { workingDays: 1 } }],
  }),
  scenario('rejected-final', '未通过，复核仍未通过', '未通过后申请人工复核，仍未通过，申请关闭。', {
    rejection: {
      code: 'OVERALL_ASSESSMENT',
      text: '综合芝麻信用、历史使用记录和本次租赁的金额，暂时未达到租赁的要求。',
    },
    review: [rejectNextDay, { by: 'DESK', verdict: 'rejectFinally', after: { workingDays: 1 } }],
  }),
  scenario('late', '审核超时', '2 个工作日后仍无结果，页面说明情况并提供客服；第 4 个工作日通过。', {
    review: [{ by: 'DESK', verdict: 'approve', after: { workingDays: 4 } }],
  }),
]);
