import type { Application, FaceFailReason } from '@/contract';

/** Where the face step stands, as the server told it. */
export type FaceStage =
  | 'consent'
  | 'notPerformed'
  | 'cancelled'
  | 'network'
  | 'notMatched'
  | 'locked'
  | 'passed'
  | 'manual';

const STAGES: Record<FaceFailReason, FaceStage> = {
  NOT_PERFORMED: 'notPerformed',
  CANCELLED: 'cancelled',
  NETWORK: 'network',
  NOT_MATCHED: 'notMatched',
};

/** The stage of an application's face step. Only a face that does not match uses up tries. */
export function stageOf(face: Application['face']): FaceStage {
  if (!face) return 'consent';
  if (face.method === 'MANUAL') return 'manual';
  if (face.passed === 'T') return 'passed';
  if (face.attemptsLeft === 0) return 'locked';
  return face.failReason ? STAGES[face.failReason] : 'notPerformed';
}

interface StageText {
  readonly tone: 'brand' | 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly text: string;
}

/** What each stage is called, and what it means for the user. */
export const STAGE_TEXTS: Record<FaceStage, StageText> = {
  consent: { tone: 'brand', title: '确认是您本人', text: '请由本人操作，正对光线，约 10 秒完成。' },
  notPerformed: { tone: 'warning', title: '人脸识别没有完成', text: '没有收到识别结果，不计入次数，请再试一次。' },
  cancelled: {
    tone: 'warning',
    title: '您取消了人脸识别',
    text: '取消不计入次数，申请还在这里，准备好后可以重新开始。',
  },
  network: { tone: 'warning', title: '网络中断', text: '识别没有完成，不计入次数。请检查网络后重新开始。' },
  notMatched: { tone: 'danger', title: '没有识别成功', text: '请由本人操作，摘下帽子和口罩，正对光线后再试。' },
  locked: {
    tone: 'danger',
    title: '识别次数已用完',
    text: '您可以改用人工核验：继续填写资料，审核时由专人致电与您核对，无需再刷脸。',
  },
  passed: { tone: 'success', title: '人脸识别已通过', text: '已确认是您本人操作，下一步填写个人信息。' },
  manual: { tone: 'brand', title: '已改为人工核验', text: '审核时会有专人致电与您核对身份，请保持电话畅通。' },
};
