import { View } from '@tarojs/components';
import { ApiError, call } from '@/api';
import type { Application } from '@/contract';
import type { Facts } from '@/flow';
import { native } from '@/platform';
import { ActionNotice, goTo, refreshApplication, StepFrame, StepScreen, useAction } from '@/shell';
import { Button, Cell, CellGroup, Hero, StickyFooter } from '@/ui';
import { STAGE_TEXTS, stageOf } from './faceStates';

/** The second step: proves by face, inside Alipay, that the applicant is who they say; or chooses a person instead. */
export function FaceScreen() {
  return <StepFrame step="face">{(application, facts) => <Face application={application} facts={facts} />}</StepFrame>;
}

interface FaceProps {
  readonly application: Application;
  readonly facts: Facts;
}

function Face({ application, facts }: FaceProps) {
  const { id, face } = application;
  const stage = stageOf(face);

  const verify = useAction(async (cancel) => {
    try {
      const { certifyId, url } = await call(
        'startFaceVerification',
        { params: { id }, body: { consent: true } },
        { cancel },
      );
      await native().verifyFace({ certifyId, url });
      // Whatever Alipay's screen said, only the server's own query counts: 9000 means done, not passed.
      await call('getFaceVerification', { params: { id, certifyId } }, { cancel });
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'FACE_LOCKED')) throw error;
    }
    await refreshApplication(id, cancel);
  });
  const manual = useAction(async (cancel) => {
    await call('requestManualVerification', { params: { id }, body: {} }, { cancel });
    await refreshApplication(id, cancel);
  });

  const isDone = stage === 'passed' || stage === 'manual';
  return (
    <StepScreen
      step="face"
      facts={facts}
      footer={
        <StickyFooter>
          {isDone ? (
            <Button onTap={() => goTo('profile', { id })}>下一步</Button>
          ) : stage === 'locked' ? (
            <Button loading={manual.isPending} onTap={() => manual.run()}>
              人工核验
            </Button>
          ) : (
            <Button loading={verify.isPending} onTap={() => verify.run()}>
              同意并开始人脸识别
            </Button>
          )}
        </StickyFooter>
      }
    >
      <ActionNotice error={verify.error ?? manual.error} isSlow={verify.isSlow || manual.isSlow} />
      <Hero
        icon={isDone ? 'success' : 'face'}
        tone={STAGE_TEXTS[stage].tone}
        title={STAGE_TEXTS[stage].title}
        text={
          stage === 'notMatched'
            ? `${STAGE_TEXTS[stage].text}还可以尝试 ${face?.attemptsLeft} 次。`
            : STAGE_TEXTS[stage].text
        }
      />
      <View>{!isDone && <FaceConsent isLocked={stage === 'locked'} />}</View>
    </StepScreen>
  );
}

/** The separate consent that biometrics need: what, why, how long; and what refusing it stops and what not. */
function FaceConsent({ isLocked }: { readonly isLocked: boolean }) {
  return (
    <View>
      <CellGroup title="关于您的人脸信息">
        <Cell label="用来做什么" description="仅用于确认是您本人在申请，防止他人冒用您的身份" />
        <Cell
          label="如何采集"
          description="由支付宝的人脸识别完成，我们只收到“通过”或“未通过”的结果，不会得到您的人脸图像"
        />
        <Cell label="保存多久" description="识别结果保存至租约结束后 30 天，随后删除" />
      </CellGroup>
      <View>
        {!isLocked && (
          <CellGroup title="不想使用人脸识别">
            <Cell
              icon="service"
              label="联系客服"
              description="本次申请会停在这一步，已填写的内容保留，其他服务不受影响；客服会为您说明其他核验方式"
              onTap={() => goTo('help')}
            />
          </CellGroup>
        )}
      </View>
    </View>
  );
}
