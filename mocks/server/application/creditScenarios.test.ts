/** What Sesame answers in each scenario, and who may know the score. */
import { GATE } from '../../../src/domain/policy';
import { call, native, newUser, refusal, statusOf, walkToFace } from '../../../test/mockedBackend';

describe('credit', () => {
  it.each([
    ['approved', 'Y', '720', 'DRAFT'],
    ['threshold', 'Y', String(GATE), 'DRAFT'],
    ['low-score', 'N', String(GATE - 1), 'CREDIT_REJECTED'],
    ['not-assessable', 'N/A', 'N/A', 'NOT_ASSESSABLE'],
  ])('%s: admittance %s, score %s, application %s', (name, isAdmittance, zmScore, status) => {
    const user = newUser(name);
    const params = { id: walkToFace(user) };
    expect(statusOf(user, params.id)).toBe(status);
    expect(call(user, 'getApplication', { params }).credit).toEqual({
      isAdmittance,
      admittanceScore: GATE,
      bizNo: expect.any(String),
    });
    if (status !== 'DRAFT') {
      expect(refusal(user, 'checkCredit', { params, body: { consent: true } }).code).toBe('WRONG_STATE');
      return;
    }
    const body = { consent: true, authCode: 'any' } as const;
    expect(call(user, 'checkCredit', { params, body })).toMatchObject({ isAdmittance, zmScore });
  });

  it('any code reveals the score, no code none', () => {
    const user = newUser('approved');
    const params = { id: walkToFace(user) };
    const scoreBy = (code: { authCode?: string }) =>
      call(user, 'checkCredit', { params, body: { consent: true, ...code } }).zmScore;
    const authCode = String(native(user, 'getAuthCode', { scopes: ['auth_zhima'] }).authCode);
    expect([scoreBy({}), scoreBy({ authCode }), scoreBy({ authCode: 'any' })]).toEqual([undefined, '720', '720']);
  });

  it('another application is free after a refusal', () => {
    const user = newUser('low-score');
    const first = walkToFace(user);
    const second = walkToFace(user);
    expect(second).not.toBe(first);
    expect(call(user, 'listApplications').map(({ id }) => id)).toEqual([second, first]);
  });

  it.each([
    ['the scenario decides', [undefined, undefined], [false, true]],
    ['a person refuses', ['cancel', undefined], [false, true]],
    ['a person grants at once', ['accept'], [true]],
    ['a person refuses twice', ['cancel', 'cancel', undefined], [false, false, true]],
  ] as const)('credit-refused: %s; login is never refused', (_, choices, granted) => {
    const user = newUser('credit-refused');
    expect(native(user, 'getAuthCode', { scopes: ['auth_base'] })).toHaveProperty('authCode');
    const answers = choices.map((choice) => native(user, 'getAuthCode', { scopes: ['auth_zhima'] }, choice));
    expect(answers.map((answer) => 'authCode' in answer)).toEqual(granted);
  });
});
