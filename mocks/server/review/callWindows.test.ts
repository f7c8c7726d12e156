/** When a review call comes, by the window chosen for it, and who is told that it rings. */
import { begun, control, newUser } from '../../../test/mockedBackend';

/** A review by phone that is past its handover, begun so many hours after Monday 2 March, 9:30. */
function phoneReview(hoursLater = 0, scenario = 'phone-review') {
  const one = begun(scenario, 'confirm');
  const { user, ask, pass } = one;
  if (hoursLater > 0) pass(hoursLater);
  ask('submitApplication');
  pass(1);
  const rings = () => control(user, 'GET', '/call').isRinging === true;
  return {
    ...one,
    rings,
    choose: (window: 'MORNING' | 'AFTERNOON' | 'EVENING') => ask('chooseCallWindow', { window }).phoneReview,
    /** The moment from which it rings, looking every half an hour. */
    ringsFrom: () => {
      pass(0);
      for (let looks = 0; looks < 400 && !rings(); looks += 1) pass(0.5);
      return String(control(user, 'GET', '/clock').now).slice(5, 16);
    },
  };
}

it('rings three hours after the submission where nobody chose a window', () => {
  expect(phoneReview().ringsFrom()).toBe('03-02T12:30');
});

it.each([
  ['on Monday at 17:30', 8, '03-03T09:00'],
  ['on Monday at 22:00', 12.5, '03-03T09:00'],
  ['on Friday at 18:30', 4 * 24 + 9, '03-09T09:00'],
  ['on Saturday at 9:30', 5 * 24, '03-09T09:00'],
  ['on a Saturday that is worked for 劳动节', 68 * 24, '05-09T12:30'],
] as const)('submitted %s, it rings by day of a working day', (_, hoursLater, at) => {
  expect(phoneReview(hoursLater).ringsFrom()).toBe(at);
});

it.each([
  ['MORNING', '03-02T10:30'],
  ['AFTERNOON', '03-02T14:00'],
  ['EVENING', '03-02T18:00'],
] as const)('chosen on Monday at 10:30, %s rings from %s', (window, at) => {
  const { choose, ringsFrom } = phoneReview();
  expect(choose(window)).toMatchObject({ chosenWindow: window });
  expect(ringsFrom()).toBe(at);
});

it.each([
  ['on Monday at 12:30, when the morning is past', 2, 'MORNING', '03-03T09:00'],
  ['on Monday at 19:30, within the evening', 9, 'EVENING', '03-02T19:30'],
  ['on Monday at 20:30, when the evening is past', 10, 'EVENING', '03-03T18:00'],
  ['on a Saturday', 5 * 24, 'AFTERNOON', '03-09T14:00'],
  ['on Friday evening', 4 * 24 + 11, 'MORNING', '03-09T09:00'],
  ['on the eve of 清明节, a holiday until Monday', 32 * 24 + 10, 'EVENING', '04-07T18:00'],
  ['on a Saturday that is worked for 劳动节', 68 * 24, 'AFTERNOON', '05-09T14:00'],
] as const)('chosen %s, it rings in the next window of a working day', (_, hoursLater, window, at) => {
  const { choose, ringsFrom } = phoneReview(hoursLater);
  choose(window);
  expect(ringsFrom()).toBe(at);
});

it('the last window chosen counts', () => {
  const { choose, ringsFrom } = phoneReview();
  choose('EVENING');
  choose('AFTERNOON');
  expect(ringsFrom()).toBe('03-02T14:00');
});

it('a call that rings goes on ringing, and a missed one comes again in the window', () => {
  const { endCall, rings, choose, ringsFrom } = phoneReview();
  ringsFrom();
  choose('EVENING');
  expect(rings()).toBe(true);
  endCall('missed');
  expect(rings()).toBe(false);
  expect(ringsFrom()).toBe('03-02T18:00');
});

describe('GET /call', () => {
  it('tells of the call that rings and its number, and of nothing else', () => {
    const { user, review, endCall, rings, ringsFrom } = phoneReview();
    expect(control(user, 'GET', '/call')).toEqual({ isRinging: false });
    ringsFrom();
    const { phoneReview: told } = review();
    expect(control(user, 'GET', '/call')).toEqual({ isRinging: true, callerNumber: told?.callerNumber });
    endCall('answered');
    expect(rings()).toBe(false);
  });

  it('asking changes nothing', () => {
    const { user, review, ringsFrom } = phoneReview();
    ringsFrom();
    const before = review();
    control(user, 'GET', '/call');
    expect(review()).toEqual(before);
  });

  it('is silent in a world without a review', () => {
    expect(control(newUser(), 'GET', '/call')).toEqual({ isRinging: false });
  });
});

it('phone-rejected: the answered call ends in a refusal with its reason, and one appeal', () => {
  const { ask, pass, passDays, status, review, endCall, ringsFrom } = phoneReview(0, 'phone-rejected');
  ringsFrom();
  endCall('answered');
  pass(1);
  expect(review()).toMatchObject({
    status: 'REJECTED',
    canAppeal: true,
    reason: { text: expect.any(String) },
  });
  ask('appealRejection');
  passDays(1);
  expect(status()).toBe('APPROVED');
});

it('a review nobody wants to answer still ends', () => {
  const { user, pass, status, endCall, choose } = phoneReview();
  for (let hour = 0; hour < 97 && status() === 'MANUAL_REVIEW'; hour += 1) {
    choose('EVENING');
    if (control(user, 'GET', '/call').isRinging) endCall('missed');
    pass(1);
  }
  expect(status()).toBe('APPROVED');
});
