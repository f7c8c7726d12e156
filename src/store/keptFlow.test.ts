import fc from 'fast-check';
import { draft, emptyDevice, flow, reopen } from '../../test/setup/keptFlow';
import type { Draft } from './draft';
import { readKept, VERSION, writeKept } from './keptFlow';
import { KEPT_KEY, SET_ASIDE_KEY } from './persistence';

emptyDevice();

describe('what the device holds', () => {
  it('names no ID number and no phone, not even masked, whatever a form hands over', () => {
    flow().setApplication(draft('app-1'));
    const form = { name: '李四', idNumber: '11010119900307002X', phone: '13800138000', token: 'token-1' };
    flow().saveDraft({ ...form, address: { detail: '人民大道 200 号', ...form } });
    const kept = Object.values({ ...window.localStorage }).join('\n');
    expect(kept).toContain('李四');
    expect(kept).not.toMatch(/110\*|002X|1101011990|138\*|13800138000|token-1|720|zmScore|idNumber|"phone"/);
  });

  it('may be refused by a full device: the flow goes on', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    flow().setApplication(draft('app-1'));
    expect(flow().applicationId).toBe('app-1');
  });
});

const noDrafts: Draft[] = [];
const kept = { applicationId: 'app-1', facts: { admittance: 'Y' }, drafts: noDrafts } as const;
const envelope = (state: unknown, version: unknown = VERSION) => JSON.stringify({ version, state });

describe('content that cannot be read', () => {
  it.each([
    ['corrupt', '{"version":1,"state":{"facts"'],
    ['no object', '"hello"'],
    ['null', 'null'],
    ['empty', ''],
    ['of a later version', envelope(kept, VERSION + 1)],
    ['of an older version', envelope(kept, VERSION - 1)],
    ['empty in its envelope', envelope(null)],
    ['of no version', JSON.stringify({ state: kept })],
    ['of a version that is no number', envelope(kept, 'one')],
    ['of another shape', envelope({ user: 'somebody', cart: [] })],
    ['with a fact that is none', envelope({ ...kept, facts: { admittance: 'maybe' } })],
    ['with facts that are none', envelope({ ...kept, facts: 'Y' })],
    ['with a list of facts', envelope({ ...kept, facts: { admittance: ['Y'] } })],
    ['without facts', envelope({ drafts: noDrafts })],
    ['with a draft of another shape', envelope({ ...kept, drafts: [{ name: 7 }] })],
  ])('%s, is set aside with a notice, and the store starts clean', async (_, text) => {
    await reopen(text);
    expect(flow()).toMatchObject({ notice: 'set-aside', facts: {}, draft: { name: '' } });
    expect(flow().applicationId).toBeUndefined();
    expect(window.localStorage.getItem(SET_ASIDE_KEY)).toBe(text);
  });

  it('is set aside also where a device has no room for it twice', async () => {
    const setItem = Storage.prototype.setItem;
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(function write(this: Storage, key, text) {
      if (key === SET_ASIDE_KEY && this.getItem(KEPT_KEY) !== null)
        throw new DOMException('Full', 'QuotaExceededError');
      setItem.call(this, key, text);
    });
    await reopen('{');
    expect(flow().notice).toBe('set-aside');
    expect(window.localStorage.getItem(SET_ASIDE_KEY)).toBe('{');
  });

  it('is told of also where a device has no room for it at all', async () => {
    const setItem = Storage.prototype.setItem;
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(function write(this: Storage, key, text) {
      if (key === SET_ASIDE_KEY) throw new DOMException('Full', 'QuotaExceededError');
      setItem.call(this, key, text);
    });
    await reopen('{');
    expect(flow().notice).toBe('set-aside');
  });

  it('is told of until the user has read it, at the next start too, and then is deleted', async () => {
    await reopen('{');
    flow().setApplication(draft('app-1'));
    expect(flow().notice).toBe('set-aside');
    await reopen();
    expect(flow()).toMatchObject({ notice: 'set-aside', applicationId: 'app-1' });
    flow().dismissNotice();
    expect(flow().notice).toBeUndefined();
    expect(window.localStorage.getItem(SET_ASIDE_KEY)).toBeNull();
    await reopen();
    expect(flow()).toMatchObject({ notice: undefined, applicationId: 'app-1' });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((state) => envelope(state)),
        ),
        (text) => {
          const read = readKept(text);
          expect(read === undefined || Array.isArray(read.drafts)).toBe(true);
        },
      ),
    );
  });
});

it('what is kept is read as it was written', () => {
  expect(readKept(writeKept(kept))).toEqual(kept);
});
