/** What Alipay itself would answer on the device, and what that does to the world. */
import { PERSON } from '../../walk/person';
import { canFreeze, freeze, unheard } from '../deposit/deposit';
import type { Environment } from '../handler';
import { own, type StoredApplication, type World, withApplication } from '../world';

/** What a person chose at the simulated screen; absent: the scenario decides. */
export type Choice = 'accept' | 'cancel' | undefined;

export interface NativeAnswer {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly world: World;
}

/**
 * Plays the next entry of a scenario's script. A person's choice wins over what the scenario would have a person do: a
 * cancellation uses one up that is next, an acceptance skips it; what no person decides stays the scenario's.
 *
 * @returns the outcome, and how much of the script is played then; its last entry repeats.
 */
export function play<T extends string>(
  script: readonly T[],
  played: number,
  choice: Choice,
): { readonly outcome: T | 'CANCELLED'; readonly played: number } {
  const last = script.length - 1;
  const step = (from: number) => Math.min(from + 1, last);
  if (choice === 'cancel') {
    return { outcome: 'CANCELLED', played: script[played] === 'CANCELLED' ? step(played) : played };
  }
  let at = played;
  while (choice === 'accept' && script[at] === 'CANCELLED' && at < last) at = step(at);
  return { outcome: script[at] ?? 'CANCELLED', played: step(at) };
}

/** What comes next of each call that a scenario plays, where no person chooses. */
export function upcoming({ played }: World, { scenario }: Environment): Readonly<Record<string, string>> {
  const next = (script: readonly string[], at: number) => script[at] ?? 'CANCELLED';
  return {
    getAuthCode: next(scenario.authorise, played.authorise),
    startAPVerify: next(scenario.face, played.face),
    tradePay: next(scenario.pay, played.pay),
  };
}

/** `my.getAuthCode`: login asks nobody, the score's authorisation asks the user. */
export function getAuthCode(
  world: World,
  { scenario }: Environment,
  scopes: readonly string[],
  choice: Choice,
): NativeAnswer {
  const asks = scopes.indexOf('auth_zhima') >= 0;
  const { outcome, played } = asks
    ? play(scenario.authorise, world.played.authorise, choice)
    : { outcome: choice === 'cancel' ? 'CANCELLED' : 'GRANTED', played: world.played.authorise };
  const sequence = world.sequence + 1;
  const next = { ...world, sequence, played: { ...world.played, authorise: played } };
  if (outcome === 'CANCELLED') return { answer: { error: 11, errorMessage: '用户取消授权' }, world: next };
  const authCode = `mock-${scopes.join('.')}-${sequence}`;
  return { answer: { authCode, authSuccessScopes: scopes }, world: next };
}

function applications(world: World): StoredApplication[] {
  const all = Object.keys(world.applications).map((id) => own(world.applications, id));
  return all.filter((one): one is StoredApplication => one !== undefined);
}

const FACE_STATUS = {
  PASSED: '9000',
  NOT_MATCHED: '9000',
  CANCELLED: '6001',
  NETWORK: '6002',
  FAILED: '4000',
} as const;

/**
 * `my.startAPVerify`. 9000 says only that it was performed: a face that does not match is 9000 too. One that was performed
 * can't be again: 4000.
 */
export function startAPVerify(
  world: World,
  { scenario }: Environment,
  certifyId: string,
  choice: Choice,
): NativeAnswer {
  const failed = { answer: { resultStatus: '4000', result: null }, world };
  const application = applications(world).filter(({ face }) =>
    face.verifications.some((verification) => verification.certifyId === certifyId),
  )[0];
  const before = application?.face.verifications.filter((one) => one.certifyId === certifyId)[0];
  if (!application || !before || before.outcome === 'PASSED' || before.outcome === 'NOT_MATCHED') return failed;

  const { face } = application;
  if (application.status !== 'DRAFT' || face.isManual || face.attemptsLeft === 0) return failed;
  const { outcome, played } = play(scenario.face, world.played.face, choice);
  const asked = { ...world, played: { ...world.played, face: played } };
  // Nothing was performed.
  if (outcome === 'FAILED') return { ...failed, world: asked };
  const changed = {
    ...face,
    attemptsLeft: outcome === 'NOT_MATCHED' ? face.attemptsLeft - 1 : face.attemptsLeft,
    verifications: face.verifications.map((one) => (one === before ? { certifyId, outcome } : one)),
  };
  const resultStatus = FACE_STATUS[outcome];
  return {
    answer: { resultStatus, result: resultStatus === '9000' ? { certifyId } : null },
    world: withApplication(asked, { ...application, face: changed }),
  };
}

/**
 * `my.tradePay` with the string of a freeze: once paid, the order is signed and to be shipped. Where the end is not known,
 * 8000, that is so all the same, and the server hears of it a little later. What is frozen can't be frozen again: 4000.
 */
export function tradePay(world: World, { scenario }: Environment, orderStr: string, choice: Choice): NativeAnswer {
  const answer = (resultCode: string, after: World) => ({ answer: { resultCode, memo: '', result: '' }, world: after });
  const application = applications(world).filter(({ deposit }) => deposit?.orderStr === orderStr)[0];
  if (!application || !canFreeze(world, application)) return answer('4000', world);

  const { outcome, played } = play(scenario.pay, world.played.pay, choice);
  const asked = { ...world, played: { ...world.played, pay: played } };
  if (outcome === 'CANCELLED') return answer('6001', asked);
  if (outcome === 'FAILED') return answer('4000', asked);
  return outcome === 'UNKNOWN'
    ? answer('8000', unheard(asked, application))
    : answer('9000', freeze(asked, application));
}

const { province, city, district } = PERSON.address;

/** The person's address as their Alipay has it, of another wording than their own. */
const ADDRESS = {
  ...{ country: '中国', prov: province, city, area: district },
  ...{ street: '示例街道', address: '虚构路 100 号模拟小区 1 幢 101 室' },
  ...{ fullname: PERSON.name, mobilePhone: PERSON.phone },
};

/** `my.getAddress`. Its fields are in `result`; they are given beside it too, for callers that read them there. */
export function getAddress(world: World, choice: Choice): NativeAnswer {
  if (choice === 'cancel') return { answer: { resultStatus: '6001' }, world };
  return { answer: { resultStatus: '9000', result: ADDRESS, ...ADDRESS }, world };
}
