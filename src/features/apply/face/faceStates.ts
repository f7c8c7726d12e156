import type { Application, FaceFailReason } from '@/contract';
import { FACE_TIME } from '@/domain/policy';
import { comesNext } from '@/flow';
import type { StatusView } from '@/layout';
import type { NativeStatus } from '@/platform';

/** Where the face step stands. `verifying`: Alipay's screen is open, or its result awaited. */
export type FaceStage =
  | 'consent'
  | 'verifying'
  | 'notPerformed'
  | 'cancelled'
  | 'network'
  | 'notMatched'
  | 'locked'
  | 'passed'
  | 'manual';

const STAGES = {
  NOT_PERFORMED: 'notPerformed',
  CANCELLED: 'cancelled',
  NETWORK: 'network',
  NOT_MATCHED: 'notMatched',
} as const satisfies Record<FaceFailReason, FaceStage>;

/** How Alipay's screen ended, where no verification was performed: a server need not know why. */
const ENDS: Partial<Record<NativeStatus, 'cancelled' | 'network'>> = { '6001': 'cancelled', '6002': 'network' };

/**
 * The stage of an application's face step, as the server told it. Only a face that does not match uses up tries.
 *
 * @param ended how Alipay's screen just ended; it explains a verification that was not performed, and decides nothing else.
 */
export function stageOf(face: Application['face'], ended?: NativeStatus): Exclude<FaceStage, 'verifying'> {
  if (!face) return 'consent';
  if (face.method === 'MANUAL') return 'manual';
  if (face.passed === 'T') return 'passed';
  if (face.attemptsLeft === 0) return 'locked';
  const reason = face.failReason ?? 'NOT_PERFORMED';
  return (reason === 'NOT_PERFORMED' && ended && ENDS[ended]) || STAGES[reason];
}

export type FaceAction = 'verify' | 'manual' | 'next';

const NEXT = [{ id: 'next', label: '下一步' }] as const;
const VERIFY = [{ id: 'verify', label: '同意并开始人脸识别' }] as const;

/** What each stage is called, what it means for the user, and what can be done. */
export const FACE_VIEWS: Record<FaceStage, StatusView<FaceAction>> = {
  consent: {
    actions: VERIFY,
    icon: 'face',
    tone: 'brand',
    label: '确认是您本人',
    text: `请由本人操作，正对光线，${FACE_TIME}完成。`,
  },
  verifying: {
    actions: VERIFY,
    icon: 'face',
    tone: 'brand',
    label: '正在进行人脸识别',
    text: '请在支付宝的识别页面完成操作，完成后会自动返回这里。',
  },
  notPerformed: {
    actions: VERIFY,
    icon: 'face',
    tone: 'warning',
    label: '人脸识别没有完成',
    text: '没有收到识别结果，不计入次数，请再试一次。',
  },
  cancelled: {
    actions: VERIFY,
    icon: 'face',
    tone: 'warning',
    label: '您取消了人脸识别',
    text: '取消不计入次数，申请还在这里，准备好后可以重新开始。',
  },
  network: {
    actions: VERIFY,
    icon: 'offline',
    tone: 'warning',
    label: '网络中断',
    text: '识别没有完成，不计入次数。请检查网络后重新开始。',
  },
  notMatched: {
    actions: VERIFY,
    icon: 'face',
    tone: 'danger',
    label: '没有识别成功',
    text: '请由本人操作，摘下帽子和口罩，正对光线后再试。',
  },
  locked: {
    icon: 'lock',
    tone: 'danger',
    label: '识别次数已用完',
    text: '您可以改用人工核验：继续填写资料，审核人员会致电与您核对身份，无需再刷脸。',
    actions: [{ id: 'manual', label: '人工核验' }],
  },
  passed: {
    icon: 'success',
    tone: 'success',
    label: '人脸识别已通过',
    text: `已确认是您本人操作，${comesNext('face', { face: 'FACE' })}。`,
    actions: NEXT,
  },
  manual: {
    icon: 'person',
    tone: 'brand',
    label: '已改为人工核验',
    text: '审核人员会致电与您核对身份，请保持电话畅通。',
    actions: NEXT,
  },
};

/** How the face step stands; of a face that did not match, with the tries that are left. */
export function faceView(stage: FaceStage, face: Application['face']): StatusView<FaceAction> {
  const view = FACE_VIEWS[stage];
  return stage === 'notMatched' ? { ...view, text: `${view.text}还可以尝试 ${face?.attemptsLeft} 次。` } : view;
}
