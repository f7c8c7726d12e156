import { family, scenario } from './scenario';

/** Whether the person is who they say. */
export const identityScenarios = family('人脸与身份', [
  scenario('face-mismatch', '人脸两次未匹配', '前两次人脸未匹配，第三次通过。', {
    face: ['NOT_MATCHED', 'NOT_MATCHED', 'PASSED'],
  }),
  scenario('face-locked', '人脸次数用完', '三次人脸都未匹配，改为人工核验，电话审核后通过。', {
    face: ['NOT_MATCHED'],
  }),
  scenario('face-unreached', '人工核验后联系不上', '人工核验后多次审核电话未接，未通过；申请人工复核后接听，通过。', {
    face: ['NOT_MATCHED'],
    review: [
      { by: 'PHONE', verdict: 'approve', after: { hours: 1 }, calls: [{ outcome: 'MISSED', afterHours: 2 }] },
      { by: 'PHONE', verdict: 'approve', after: { hours: 1 }, calls: [{ outcome: 'ANSWERED', afterHours: 2 }] },
    ],
  }),
  scenario('face-cancelled', '人脸中途取消', '第一次取消人脸识别（6001），请在模拟界面点「取消」，再试一次通过。', {
    face: ['CANCELLED', 'PASSED'],
  }),
  scenario('face-network', '人脸网络中断', '第一次人脸识别时网络中断（6002），再试一次通过。', {
    face: ['NETWORK', 'PASSED'],
  }),
  scenario('face-failed', '人脸识别未完成', '第一次人脸识别没有完成（4000），不计入次数，再试一次通过。', {
    face: ['FAILED', 'PASSED'],
  }),
  scenario('identity-mismatch', '姓名与证件不符', '第一次填写的姓名与身份证号不一致，修改后通过。', {
    identity: 'FIRST_REFUSED',
  }),
]);
