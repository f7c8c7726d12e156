import { choiceIn } from '@mocks/client/worldChoice';
import { renderHook } from '@testing-library/react';
import { storage } from '@/platform';
import { useFlow } from '@/store';
import { type LocalWorld, openLocalWorld } from './localWorld';
import { setWorldNotice, useWorldNotice } from './notices';

/** Opens the page as a link does: the world is opened anew, storage stays as it is. */
function open(search: string): LocalWorld {
  window.history.replaceState(null, '', `/app/${search}`);
  return openLocalWorld('/app/assets/devices/', choiceIn(window.location.search));
}

const clock = (world: LocalWorld) => world.controls.control('GET', '/clock');
const anHourPasses = (world: LocalWorld) => world.controls.control('POST', '/clock', { advanceHours: 1 });

const BEGINNING = '2026-03-02T09:30:00+08:00';
const LATER = '2026-03-02T10:30:00+08:00';

beforeEach(() => {
  window.sessionStorage.clear();
  setWorldNotice(undefined);
});

test('without a link it begins as approved', async () => {
  const world = open('');
  expect(await clock(world)).toEqual({ scenario: 'approved', now: BEGINNING });
  expect(world.firstPage).toBeUndefined();
});

test('a reload of the same link goes on', async () => {
  await anHourPasses(open('?scenario=rejected'));
  expect(await clock(open('?scenario=rejected'))).toEqual({ scenario: 'rejected', now: LATER });
});

describe('in `npm run dev`', () => {
  const withMocks = (name: string) => Object.assign(process.env, { TARO_APP_MOCKS: name });
  afterEach(() => void Reflect.deleteProperty(process.env, 'TARO_APP_MOCKS'));

  test('a reload goes on as long as the mocks are the same, and begins the same scenario where they are others', async () => {
    withMocks('one');
    await anHourPasses(open('?scenario=rejected'));
    expect(await clock(open('?scenario=rejected'))).toEqual({ scenario: 'rejected', now: LATER });
    withMocks('other');
    expect(await clock(open('?scenario=rejected'))).toEqual({ scenario: 'rejected', now: BEGINNING });
    expect(await clock(open('?scenario=rejected'))).toEqual({ scenario: 'rejected', now: BEGINNING });
  });
});

describe('the same link in the same tab', () => {
  const LINK = '?scenario=rejected&at=face#/pages/apply/face/index';

  /** Has an hour pass in the world of the link, and opens it again in the way that the browser then tells of. */
  async function openAgain(type: string, link = LINK) {
    await anHourPasses(open(link));
    useFlow.getState().saveDraft({ name: '李雷' });
    Object.assign(window.performance, { getEntriesByType: () => [{ type }] });
    return clock(open(link));
  }
  afterEach(() => void Reflect.deleteProperty(window.performance, 'getEntriesByType'));

  test.each([LINK, '?scenario=rejected', '?at=face#/pages/apply/face/index?id=app-2'])(
    'followed or entered again, %s begins the world that it names',
    async (link) => {
      expect(await openAgain('navigate', link)).toMatchObject({ now: BEGINNING });
      expect(useFlow.getState().draft.name).toBe('');
    },
  );

  test.each(['reload', 'back_forward'])('come to by %s it goes on', async (type) => {
    expect(await openAgain(type)).toMatchObject({ now: LATER });
    expect(useFlow.getState().draft.name).toBe('李雷');
  });

  test.each(['', '?fault=slow', '#/pages/orders/index'])('%s names no world, and goes on', async (link) => {
    expect(await openAgain('navigate', link)).toMatchObject({ now: LATER });
  });
});

test('a link that names nothing goes on, in a new tab too', async () => {
  await anHourPasses(open('?scenario=rejected'));
  expect(await clock(open(''))).toEqual({ scenario: 'rejected', now: LATER });
  window.sessionStorage.clear();
  expect(await clock(open(''))).toEqual({ scenario: 'rejected', now: LATER });
});

test('a link that names a scenario begins anew in a new tab', async () => {
  await anHourPasses(open('?scenario=rejected'));
  window.sessionStorage.clear();
  expect(await clock(open('?scenario=rejected'))).toEqual({ scenario: 'rejected', now: BEGINNING });
});

test('another scenario or step in the link begins anew, and what the app kept of the old one is forgotten', async () => {
  await anHourPasses(open('?scenario=rejected'));
  useFlow.getState().saveDraft({ name: '李雷' });
  expect(await clock(open('?scenario=low-score'))).toEqual({ scenario: 'low-score', now: BEGINNING });
  expect(useFlow.getState().draft.name).toBe('');
  expect(open('?scenario=low-score&at=credit').firstPage).toMatch(/^\/pages\/apply\/credit\/index\?id=./);
});

test('a link to a step that names no page was opened afresh, and begins anew; a reload names the page', async () => {
  await anHourPasses(open('?scenario=rejected&at=face#/pages/apply/face/index?id=app-1'));
  expect(await clock(open('?scenario=rejected&at=face#/pages/apply/face/index?id=app-1'))).toMatchObject({
    now: LATER,
  });
  const afresh = open('?scenario=rejected&at=face');
  expect(await clock(afresh)).toMatchObject({ now: BEGINNING });
  expect(afresh.firstPage).toMatch(/^\/pages\/apply\/face\/index\?id=./);
});

test.each([
  ['face', /^\/pages\/apply\/face\/index\?id=./],
  ['review', /^\/pages\/review\/index\?id=./],
  ['order', /^\/pages\/order\/index\?id=./],
])('at=%s opens its page', (at, page) => {
  expect(open(`?at=${at}`).firstPage).toMatch(page);
});

test('what does not exist is left out, and goes from the address', async () => {
  const world = open('?scenario=nope&at=nowhere&fault=hail');
  expect(world.begunWith()).toEqual({});
  expect(await clock(world)).toEqual({ scenario: 'approved', now: BEGINNING });
  expect(window.location.search).toBe('');
});

test('a fault in the link is laid over the world without beginning it anew, and can be taken away', async () => {
  await anHourPasses(open('?scenario=rejected'));
  const world = open('?scenario=rejected&fault=server-error');
  expect(await clock(world)).toEqual({ scenario: 'rejected', now: LATER });
  const devices = { method: 'GET', path: '/api/v1/devices', headers: {} };
  expect(world.backend.handle(devices)).toMatchObject({ status: 500 });
  await world.setFault(undefined);
  expect(window.location.search).toBe('?scenario=rejected');
  expect(world.backend.handle(devices)).toMatchObject({ status: 200 });
});

test('a fault in the link may be laid on one call alone, so many times', () => {
  const world = open(`?scenario=rejected&fault=${encodeURIComponent('server-error@GET /devices/{id}*2')}`);
  const ask = (path: string) => {
    const answer = world.backend.handle({ method: 'GET', path: `/api/v1${path}`, headers: {} });
    return answer.kind === 'answer' ? answer : { status: 0, body: '' };
  };
  const list = ask('/devices');
  const device = `/devices/${JSON.parse(list.body ?? '').items[0].id}`;
  expect([list, ask(device), ask(device), ask(device)].map(({ status }) => status)).toEqual([200, 500, 500, 200]);
});

test('a fault that does not exist, however long, leaves the one that lies', async () => {
  const world = open('?scenario=rejected&fault=offline');
  await world.setFault(`offline@GET /${'x'.repeat(5_000)}`);
  expect(world.begunWith().fault).toBe('offline');
  const { result } = renderHook(useWorldNotice);
  expect(result.current).toMatch(/^模拟环境中没有故障“.{1,30}”，已按没有这项设置打开。$/);
});

test.each(['', 'no JSON', '{}', '{"saved":"x","begun":{"scenario":"rejected"}}', 'null'])(
  'kept content %j is no obstacle',
  async (kept) => {
    storage.write('mocked-world', kept);
    const scenario = kept.includes('rejected') ? 'rejected' : 'approved';
    expect(await clock(open(''))).toEqual({ scenario, now: BEGINNING });
  },
);

test('a thousand orders are kept in little room, after other worlds too', async () => {
  const world = open('?scenario=many-orders');
  await anHourPasses(world);
  for (const name of ['rejected', 'many-orders']) await world.controls.control('PUT', '/scenario', { name });
  await anHourPasses(world);
  expect((storage.read('mocked-world') ?? '').length).toBeLessThan(2_000);
  expect(await clock(open('?scenario=many-orders'))).toEqual({ scenario: 'many-orders', now: LATER });
});

describe('what a kept world tells of the person in it', () => {
  const link = '?scenario=approved&at=confirm#/pages/apply/confirm/index';
  const kept = () => `${storage.read('mocked-world')} ${window.sessionStorage.getItem('mocked-world')}`;
  const nameIn = (world: LocalWorld) => {
    const ask = (method: string, path: string, token = '', body?: string) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = world.backend.handle({ method, path: `/api/v1${path}`, headers, body });
      return JSON.parse(answer.kind === 'answer' ? answer.body : '');
    };
    const { token } = ask('POST', '/session', '', '{"authCode":"a-code"}');
    return ask('GET', '/applications', token)[0].profile.name;
  };

  test('is nothing in clear, as it is begun and as it is gone on with', async () => {
    const world = open(link);
    expect(kept()).not.toMatch(/张示例|示例街道/);
    await anHourPasses(world);
    expect(kept()).toContain('张**');
    expect(kept()).not.toMatch(/张示例|示例街道/);
  });

  test('is masked after a reload, unless nothing has happened in it: then it begins again as it did', () => {
    open(link);
    expect(nameIn(open(link))).toBe('张示例');
    expect(nameIn(open(link))).toBe('张**');
  });

  test('goes with a fault that a link lays over it before anything has happened', () => {
    open('?scenario=rejected');
    const world = open('?scenario=rejected&fault=server-error');
    expect(world.begunWith()).toMatchObject({ scenario: 'rejected', fault: 'server-error' });
    expect(world.backend.handle({ method: 'GET', path: '/api/v1/devices', headers: {} })).toMatchObject({
      status: 500,
    });
  });
});

test('where a world cannot be kept, no older one stays in its place', async () => {
  const world = open('?scenario=rejected');
  const write = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await anHourPasses(world);
  write.mockRestore();
  expect([storage.read('mocked-world'), window.sessionStorage.length]).toEqual([undefined, 0]);
  expect(await clock(open(''))).toEqual({ scenario: 'approved', now: BEGINNING });
});

describe('two tabs', () => {
  const devices = { method: 'GET', path: '/api/v1/devices', headers: {} };
  const keptWorlds = () => {
    const { others = [], ...newest } = JSON.parse(storage.read('mocked-world') ?? '');
    return [newest, ...others].map(({ begun }) => begun.scenario);
  };
  /** Opens a link in a tab of its own, and answers the world with what tells the tabs apart. */
  const openTab = (search: string) => {
    window.sessionStorage.clear();
    const world = open(search);
    const tab = { ...window.sessionStorage };
    const reload = () => {
      window.sessionStorage.clear();
      for (const [key, text] of Object.entries(tab)) window.sessionStorage.setItem(key, text);
      return open(search);
    };
    return { ...world, reload };
  };

  test('of one world share it, whichever of them changes it', async () => {
    const one = openTab('?scenario=rejected');
    const other = openTab('');
    await anHourPasses(one);
    expect(await clock(other)).toEqual({ scenario: 'rejected', now: LATER });
    await anHourPasses(other);
    expect(await clock(one)).toEqual({ scenario: 'rejected', now: '2026-03-02T11:30:00+08:00' });
    expect(await clock(one.reload())).toEqual({ scenario: 'rejected', now: '2026-03-02T11:30:00+08:00' });
  });

  test('whose links name their scenarios each have their own, after a reload too', async () => {
    const one = openTab('?scenario=rejected');
    const other = openTab('?scenario=low-score');
    await anHourPasses(one);
    await anHourPasses(other);
    expect(await clock(one)).toEqual({ scenario: 'rejected', now: LATER });
    expect(await clock(one.reload())).toEqual({ scenario: 'rejected', now: LATER });
    expect(await clock(other.reload())).toEqual({ scenario: 'low-score', now: LATER });
  });

  test('each keep what was typed in their own world', () => {
    const one = openTab('?scenario=rejected');
    useFlow.getState().saveDraft({ name: '李雷' });
    openTab('?scenario=low-score');
    expect(useFlow.getState().draft.name).toBe('');
    useFlow.getState().saveDraft({ name: '韩梅' });
    one.reload();
    expect(useFlow.getState().draft.name).toBe('李雷');
  });

  test('of which one begins another scenario: the other goes on in the world that it leaves', async () => {
    const one = openTab('?scenario=rejected');
    useFlow.getState().saveDraft({ name: '李雷' });
    openTab('');
    open('?scenario=low-score');
    await anHourPasses(one);
    expect(await clock(one.reload())).toEqual({ scenario: 'rejected', now: LATER });
    expect(useFlow.getState().draft.name).toBe('李雷');
  });

  test('of which one is closed: a world that only one tab was in leaves nothing behind as that begins another', () => {
    open('?scenario=rejected');
    useFlow.getState().saveDraft({ name: '李雷' });
    open('?scenario=low-score');
    expect(keptWorlds()).toEqual(['low-score']);
    expect(Object.values({ ...window.localStorage }).join()).not.toContain('李雷');
  });

  test('keep eight worlds at most, those changed last, and no draft of another', () => {
    openTab('?scenario=rejected');
    useFlow.getState().saveDraft({ name: '李雷' });
    for (let count = 0; count < 8; count += 1) openTab('?scenario=low-score');
    expect(keptWorlds()).toEqual(Array(8).fill('low-score'));
    expect(Object.values({ ...window.localStorage }).join()).not.toContain('李雷');
  });

  test('one hears of a fault that the other lays, and forgets no request', async () => {
    const one = openTab('?scenario=rejected');
    const other = openTab('');
    one.backend.handle(devices);
    await other.setFault('server-error');
    expect(one.backend.handle(devices)).toMatchObject({ status: 500 });
    expect(await one.controls.control('GET', '/requests')).toMatchObject([{ status: 200 }, { status: 500 }]);
  });

  test('a tab leaves alone what another version of the demo keeps of the world they share', async () => {
    const one = openTab('?scenario=rejected');
    const kept = JSON.parse(storage.read('mocked-world') ?? '');
    const newer = JSON.stringify({ ...kept, saved: '{"version":99}' });
    storage.write('mocked-world', newer);
    await anHourPasses(one);
    expect(storage.read('mocked-world')).toBe(newer);
    expect(await clock(one)).toMatchObject({ now: LATER });
  });
});
