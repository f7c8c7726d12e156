import { type EndpointName, endpoints, type ProblemCode } from '@/contract';
import { ApiError } from './apiError';
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

describe('the words for a call', () => {
  const wordsFor = (name: EndpointName, code: ProblemCode) => new ApiError(name, 'problem', { code }).message;

  it.each(['INVALID', 'TOO_LARGE'] as const)('%s asks to change something only where something was typed', (code) => {
    for (const name of ['saveProfile', 'supplementApplication', 'appealRejection', 'cancelOrder'] as const)
      expect(wordsFor(name, code)).toBe(problemMessages[code]);
    for (const name of ['checkCredit', 'createApplication', 'submitApplication', 'payOrder', 'listOrders'] as const)
      expect(wordsFor(name, code)).toBe(kindMessages.problem);
  });

  it('what is not found was asked for by name', () => {
    expect(wordsFor('payOrder', 'NOT_FOUND')).toBe(problemMessages.NOT_FOUND);
    expect(wordsFor('listOrders', 'NOT_FOUND')).toBe(kindMessages.problem);
  });
});

describe('a reference', () => {
  const at = Date.UTC(2026, 2, 2, 1, 30, 5);
  const isName = (name: string): name is EndpointName => name in endpoints;
  const names = Object.keys(endpoints).filter(isName);

  it('names kind, endpoint and the second of the day', () => {
    const digits = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
    expect(referenceOf('contract', 'getDevice', at)).toBe('C-DE-27ND');
    const second = [...'27ND'].reduce((sum, digit) => sum * digits.length + digits.indexOf(digit), 0);
    expect(second).toBe(1 * 3600 + 30 * 60 + 5);
  });

  it('is another one for every endpoint, of letters and digits that nobody mistakes', () => {
    const all = names.map((name) => referenceOf('server', name, at));
    expect(new Set(all).size).toBe(names.length);
    for (const one of all) expect(one).toMatch(/^S-[A-Z]{2}-[2-9A-HJKMNP-Z]{4}$/);
  });

  it('is the same for the same failure, and always as long', () => {
    expect(referenceOf('server', 'listOrders', at + 999)).toBe(referenceOf('server', 'listOrders', at));
    expect(referenceOf('server', 'listOrders', 0)).toBe('S-OS-2222');
    expect(referenceOf('server', 'listOrders', 86_399_999)).toMatch(/^S-OS-....$/);
  });

  it.each(['offline', 'rate-limited', 'no-alipay', 'cancelled'] as const)(
    'is not there where a log tells nothing more: %s',
    (kind) => {
      expect(referenceOf(kind, 'getDevice', at)).toBeUndefined();
    },
  );

  it('is not there for what is not there', () => {
    expect(new ApiError('getDevice', 'problem', { code: 'NOT_FOUND' }).reference).toBeUndefined();
    expect(new ApiError('getDevice', 'problem', { code: 'OUT_OF_STOCK' }).reference).toMatch(/^P-DE-/);
  });
});
