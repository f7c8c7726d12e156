import { alipayStorage } from './storage.alipay';
import { h5Storage } from './storage.h5';

describe('storage in a browser', () => {
  it('keeps, reads and removes', () => {
    expect(h5Storage.read('a')).toBeUndefined();
    expect(h5Storage.write('a', 'x')).toBe(true);
    expect(h5Storage.read('a')).toBe('x');
    h5Storage.remove('a');
    expect(h5Storage.read('a')).toBeUndefined();
  });

  it('throws nothing where the browser refuses', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure', 'SecurityError');
    };
    const storage = jest.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    expect(h5Storage.read('a')).toBeUndefined();
    expect(h5Storage.write('a', 'x')).toBe(false);
    expect(() => h5Storage.remove('a')).not.toThrow();
    storage.mockRestore();
  });

  it('is followed: another tab’s writing, its clearing, and a tab that is shown again after it slept', () => {
    const heard: (string | undefined)[] = [];
    const stop = h5Storage.follow((key) => heard.push(key));
    const happen = () => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'a' }));
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    };
    happen();
    expect(heard).toEqual(['a', undefined, undefined, undefined]);
    // A page that is loaded has read everything just now; one that is hidden is looked at by nobody.
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    visibility.mockRestore();
    stop();
    happen();
    expect(heard).toHaveLength(4);
  });

  it('says so where the device is full', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(h5Storage.write('a', 'x')).toBe(false);
  });
});

describe('storage in Alipay', () => {
  const my = { getStorageSync: jest.fn(), setStorageSync: jest.fn(), removeStorageSync: jest.fn() };

  beforeEach(() => {
    Object.assign(globalThis, { my });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'my');
  });

  it.each([
    ['a text', { data: 'x' }, 'x'],
    ['a text of an old client', { APDataStorage: 'x' }, 'x'],
    ['nothing', { data: null }, undefined],
    ['nothing, of an old client', {}, undefined],
    ['something another program kept', { data: { a: 1 } }, '{"a":1}'],
  ])('reads %s', (_, answer, text) => {
    my.getStorageSync.mockReturnValue(answer);
    expect(alipayStorage.read('a')).toBe(text);
    expect(my.getStorageSync).toHaveBeenCalledWith({ key: 'a' });
  });

  it.each([
    ['a success', { success: true }, true],
    ['the silence of an old client', undefined, true],
    ['a failure', { success: false, error: 11 }, false],
    ['an error alone', { error: 11 }, false],
  ])('takes %s for what it is', (_, answer, isKept) => {
    my.setStorageSync.mockReturnValue(answer);
    expect(alipayStorage.write('a', 'x')).toBe(isKept);
    expect(my.setStorageSync).toHaveBeenCalledWith({ key: 'a', data: 'x' });
  });

  it('throws nothing where Alipay does', () => {
    for (const call of Object.values(my)) {
      call.mockImplementation(() => {
        throw new Error('no');
      });
    }
    expect(alipayStorage.read('a')).toBeUndefined();
    expect(alipayStorage.write('a', 'x')).toBe(false);
    expect(() => alipayStorage.remove('a')).not.toThrow();
  });
});
