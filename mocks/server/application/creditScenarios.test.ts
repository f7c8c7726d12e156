/** What Sesame answers in each scenario, and who may know the score. */
import { GATE } from '../../../src/domain/policy';
import { begun, call, native, newUser, walkTo } from '../../../test/mockedBackend';

describe('credit', () => {
  it.each([
    ['approved', 'Y', '720', 'DRAFT'],
    ['threshold', 'Y', String(GATE), 'DRAFT'],
    ['low-score', 'N', String(GATE - 1), 'CREDIT_REJECTED'],
    ['not-assessable', 'N/A', 'N/A', 'NOT_ASSESSABLE'],
  ])('%s: admittance %s, score %s, application %s', (name, isAdmittance, zmScore, status) => {
    const { ask, refused, application } = begun(name, 'credit');
    ask('checkCredit', { consent: true });
    expect(application().status).toBe(status);
    expect(application().credit).toEqual({
      isAdmittance,
      admittanceScore: GATE,
      bizNo: expect.any(String),
    });
    if (status !== 'DRAFT') {
      expect(refused('checkCredit', { consent: true }).code).toBe('WRONG_STATE');
      return;
    }
    const body = { consent: true, authCode: 'any' } as const;
    expect(ask('checkCredit', body)).toMatchObject({ isAdmittance, zmScore });
  });

  it('any code reveals the score, no code none', () => {
    const { user, ask } = begun('approved', 'face');
    const scoreBy = (code: { authCode?: string }) => ask('checkCredit', { consent: true, ...code }).zmScore;
    const authCode = String(native(user, 'getAuthCode', { scopes: ['auth_zhima'] }).authCode);
    expect([scoreBy({}), scoreBy({ authCode }), scoreBy({ authCode: 'any' })]).toEqual([undefined, '720', '720']);
  });

  it('another application is free after a refusal', () => {
    const user = newUser('low-score');
    const first = walkTo(user, 'face');
    const second = walkTo(user, 'face');
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
