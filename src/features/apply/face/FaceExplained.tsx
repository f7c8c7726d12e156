import { KEPT, REVIEW_TIME } from '@/domain/policy';
import { Cell, CellGroup } from '@/ui';

/** The separate consent that biometrics need: what, why, how long. */
export function FaceConsent() {
  return (
    <CellGroup title="关于您的人脸信息">
      <Cell label="用来做什么" description="仅用于确认是您本人在申请，防止他人冒用您的身份" />
      <Cell
        label="如何采集"
        description="由支付宝的人脸识别完成，我们只收到“通过”或“未通过”的结果，不会得到您的人脸图像"
      />
      <Cell label="保存多久" description={`识别结果只用于本次租机，${KEPT}`} />
    </CellGroup>
  );
}

interface FaceRefusedProps {
  readonly onManual: () => void;
  readonly onContact: () => void;
}

/** What those can do who do not consent: the application goes on without a face. */
export function FaceRefused({ onManual, onContact }: FaceRefusedProps) {
  return (
    <CellGroup title="不想使用人脸识别">
      <Cell
        icon="person"
        label="不刷脸，改为人工核验"
        description="审核人员会致电与您核对身份，多一次通话，审核标准相同"
        onTap={onManual}
      />
      <Cell
        icon="service"
        label="联系客服"
        description="两种方式都可以先问清楚，已填写的内容会保留"
        onTap={onContact}
      />
    </CellGroup>
  );
}

/** How a person verifies who applies, where the face could not. */
export function ManualExplained() {
  return (
    <CellGroup title="人工核验如何进行">
      <Cell icon="person" label="继续填写资料" description="无需再刷脸，照常填写个人信息并提交申请" />
      <Cell icon="phone" label="审核时致电核对" description="约 3 分钟，您可以选择方便接听的时段，请保持电话畅通" />
      <Cell icon="clock" label="结果的时间不变" description={`仍在提交后的 ${REVIEW_TIME}内告知`} />
      <Cell icon="shield" label="只核对您本人的信息" description="审核人员不会索要密码或验证码，也不会要求转账" />
    </CellGroup>
  );
}
