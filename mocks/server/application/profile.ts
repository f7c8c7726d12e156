import { isAdult } from '@/domain/idNumber';
import { maskName } from '@/domain/mask';
import { maskPhone } from '@/domain/phone';
import { type Handler, refuse } from '../handler';
import { keyedHash, nameHash, secretIdNumber } from '../session/secrets';
import { type StoredProfile, withApplication } from '../world';
import { presentApplication } from './presentApplication';
import { refuseStep } from './steps';

const REQUIRED = { idNumber: '请填写身份证号', phone: '请填写手机号' };

/**
 * Whether the owner of one ID number goes by the name they gave before. After a restart under another key no hash says so:
 * then what is left of the name does. (Under another key an ID number that is sent again counts as another one anyway.)
 */
function isSameName(before: StoredProfile, now: StoredProfile, isNumberKept: boolean): boolean {
  return before.nameHash === now.nameHash || (isNumberKept && before.name === maskName(now.name));
}

export const saveProfile: Handler<'saveProfile'> = ({ world, env, application, body }) => {
  const refusal = refuseStep('saveProfile', application);
  if (refusal) return refusal;

  const before = application.profile;
  const idNumber = body.idNumber === undefined ? before?.idNumber : secretIdNumber(env.key, body.idNumber);
  const phone = body.phone === undefined ? before?.phone : maskPhone(body.phone);
  if (!idNumber || !phone) {
    // Both may be left out of a request; that nothing is kept yet is a matter of the application's state.
    return refuse('WRONG_STATE', {
      detail: '身份证号和手机号还没有填写过，请填写后再提交。',
      fields: {
        ...(idNumber ? {} : { idNumber: REQUIRED.idNumber }),
        ...(phone ? {} : { phone: REQUIRED.phone }),
      },
    });
  }
  // By the mock clock: the same world must answer the same in any year.
  if (body.idNumber !== undefined && !isAdult(body.idNumber, world.now)) {
    return refuse('INVALID', { fields: { idNumber: '未满 18 周岁，暂时不能申请租赁' } });
  }

  const identity = keyedHash(env.key, `identity:${body.name}:${idNumber.hash}`);
  const refused = world.refusedIdentities;
  const isFirst = env.scenario.identity === 'FIRST_REFUSED' && refused.length === 0;
  if (isFirst || refused.indexOf(identity) >= 0) {
    const fields = { name: '姓名与身份证号不一致，请核对', idNumber: '身份证号与姓名不一致，请核对' };
    return {
      ...refuse('IDENTITY_MISMATCH', { fields }),
      world: isFirst ? { ...world, refusedIdentities: [identity] } : world,
    };
  }

  const { history, ...rest } = application;
  const { name, address } = body;
  const profile = { name, nameHash: nameHash(env.key, name), idNumber, phone, address };
  // The history considered was that of one person.
  const isNumberKept = body.idNumber === undefined;
  const isSamePerson = before?.idNumber.hash === idNumber.hash && isSameName(before, profile, isNumberKept);
  const saved = { ...rest, ...(history && isSamePerson ? { history } : {}), profile };
  return { status: 200, body: presentApplication(saved, world, env), world: withApplication(world, saved) };
};
