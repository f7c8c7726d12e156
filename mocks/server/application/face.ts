import { type Handler, refuse } from '../handler';
import { withApplication, withId } from '../world';
import { presentApplication, verificationResult } from './presentApplication';
import { facePassed, refuseStep } from './steps';

export const startFaceVerification: Handler<'startFaceVerification'> = ({ world, application }) => {
  const refusal = refuseStep('startFaceVerification', application);
  if (refusal) return refusal;
  if (facePassed(application)) return refuse('WRONG_STATE', { detail: '身份已经核验完成，无需再次进行人脸识别。' });
  const { face } = application;
  if (face.attemptsLeft === 0) return refuse('FACE_LOCKED');
  const [certifyId, numbered] = withId(world, 'certify');
  const verifications = [...face.verifications, { certifyId }];
  return {
    status: 201,
    body: {
      certifyId,
      url: `https://openapi.alipay.example/certify?certify_id=${certifyId}`,
      bizCode: 'FACE',
      attemptsLeft: face.attemptsLeft,
    },
    world: withApplication(numbered, { ...application, face: { ...face, verifications } }),
  };
};

export const getFaceVerification: Handler<'getFaceVerification'> = ({ world, application, params }) => {
  const { attemptsLeft, verifications } = application.face;
  const verification = verifications.filter(({ certifyId }) => certifyId === params.certifyId)[0];
  if (!verification) return refuse('NOT_FOUND');
  return { status: 200, body: { ...verificationResult(verification), attemptsLeft }, world };
};

/** To be had by whoever can't or won't have their face recognised, until it has passed; asking again changes nothing. */
export const requestManualVerification: Handler<'requestManualVerification'> = ({ world, env, application }) => {
  const refusal = refuseStep('requestManualVerification', application);
  if (refusal) return refusal;
  const { face } = application;
  if (facePassed(application) === 'FACE') return refuse('WRONG_STATE');
  const manual = { ...application, face: { ...face, isManual: true } };
  return {
    status: 200,
    body: presentApplication(manual, world, env),
    world: withApplication(world, manual),
  };
};
