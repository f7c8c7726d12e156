import { View } from '@tarojs/components';
import { KEPT } from '@/domain/policy';
import { Cell, CellGroup } from '@/ui';

/** The separate consent that biometrics need: what, why, how long; and what refusing it stops and what not. */
export function FaceConsent({ onContact }: { readonly onContact: () => void }) {
  return (
    <View>
      <CellGroup title="关于您的人脸信息">
        <Cell label="用来做什么" description="仅用于确认是您本人在申请，防止他人冒用您的身份" />
        <Cell
          label="如何采集"
          description="由支付宝的人脸识别完成，我们只收到“通过”或“未通过”的结果，不会得到您的人脸图像"
        />
        <Cell label="保存多久" description={`识别结果只用于本次租机，${KEPT}`} />
      </CellGroup>
      <CellGroup title="不想使用人脸识别">
        <Cell
          icon="service"
          label="联系客服"
          description="本次申请会停在这一步，已填写的内容保留，其他服务不受影响；客服会为您说明其他核验方式"
          onTap={onContact}
        />
      </CellGroup>
    </View>
  );
}

/** How a person verifies who applies, where the face could not. */
export function ManualExplained() {
  return (
    <CellGroup title="人工核验如何进行">
      <Cell icon="person" label="继续填写资料" description="无需再刷脸，照常填写个人信息并提交申请" />
      <Cell icon="phone" label="审核时致电核对" description="您可以选择方便接听的时段，请保持电话畅通" />
      <Cell icon="shield" label="只核对您本人的信息" description="审核人员不会索要密码或验证码，也不会要求转账" />
    </CellGroup>
  );
}
