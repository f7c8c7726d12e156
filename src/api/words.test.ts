import { kindMessages, problemMessages, rateLimitedMessage } from './messages';
import { referenceOf } from './reference';

describe('the words for a failure', () => {
  it.each([...Object.values(kindMessages), ...Object.values(problemMessages), rateLimitedMessage(60)])(
    'say what happened, what is safe and what to do: %s',
    (message) => {
      const [happened, rest, ...more] = message.split('。').filter((sentence) => sentence !== '');
      expect(happened).toBeTruthy();
      expect(rest ?? '').toMatch(/不受影响|保留|没有产生任何费用/);
      expect(more).toEqual([]);
      expect(message).not.toMatch(/[！!]/);
    },
  );
});

describe('a reference', () => {
  const at = Date.UTC(2026, 2, 2, 1, 30, 5);

  it('names kind, endpoint and the second of the day', () => {
    expect(referenceOf('contract', 'getDevice', at)).toBe('C-GETDEVICE-0465');
    expect(parseInt('0465', 36)).toBe(1 * 3600 + 30 * 60 + 5);
  });

  it('is the same for the same failure, and always as long', () => {
    expect(referenceOf('offline', 'listOrders', at + 999)).toBe(referenceOf('offline', 'listOrders', at));
    expect(referenceOf('offline', 'listOrders', 0)).toBe('N-LISTORDERS-0000');
    expect(referenceOf('offline', 'listOrders', 86_399_999)).toBe('N-LISTORDERS-1UNZ');
  });
});
