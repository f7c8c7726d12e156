import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createJournal } from '../phone/activityLog';
import type { SimulatorBridge } from '../phone/bridge';
import { createFeed } from './feed';
import { Inspector } from './Inspector';

/** A phone with a log of its own, which can be switched on anew. */
function createPhone() {
  let activityLog = createJournal(() => 0);
  const bridgeTo = (one: typeof activityLog): SimulatorBridge => ({
    control: async () => undefined,
    begunWith: () => ({}),
    setFault: async () => {},
    begin: () => {},
    restart: () => {},
    entries: () => one.store.getState().entries,
    clearEntries: one.clear,
    totals: () => one.store.getState().totals,
    onEntry: one.store.subscribe,
    onWrite: () => () => {},
  });
  const phone: { bridge: SimulatorBridge | undefined } = { bridge: bridgeTo(activityLog) };
  return {
    phone,
    add: (...given: Parameters<typeof activityLog.add>) => activityLog.add(...given),
    restart() {
      activityLog = createJournal(() => 0);
      phone.bridge = bridgeTo(activityLog);
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function inspect() {
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const on = createPhone();
  const feed = createFeed(on.phone);
  feed.attach();
  render(<Inspector feed={feed} />);
  const drawn = () => act(() => jest.advanceTimersByTime(200));
  const show = (name: string | RegExp) => user.click(screen.getByRole('tab', { name }));
  const rows = () =>
    screen
      .queryAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
  return { ...on, feed, user, drawn, show, rows };
}

test('writes are told newest first, with their largest paths and the totals', async () => {
  const { add, drawn, rows, user } = inspect();
  add({ kind: 'setData', page: 'pages/home/index', bytes: 613, paths: { 'root.cn.[0]': 613 }, milliseconds: 4.26 });
  add({ kind: 'setData', page: 'pages/device/index', bytes: 5_500, paths: { small: 500, large: 5_000 } });
  drawn();
  expect(rows()[0]).toMatch(/^pages\/device\/index.*5\.5 kB…$/);
  expect(rows()[1]).toMatch(/^pages\/home\/index.*613 B4\.3$/);
  expect(screen.getByText('启动以来 2 次，6.1 kB')).toBeInTheDocument();
  await user.click(screen.getByText('pages/device/index'));
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['large', 'small', 'root.cn.[0]']);
});

test('calls, requests and errors have a tab each; errors are counted on it', async () => {
  const { add, drawn, rows, show } = inspect();
  add({ kind: 'call', name: 'pushWindow', params: { url: 'u'.repeat(200) } });
  add({
    kind: 'request',
    method: 'GET',
    url: 'https://backend.example/api/v1/devices?limit=20',
    status: 200,
    milliseconds: 54.4,
  });
  add({ kind: 'request', method: 'GET', url: 'https://backend.example/api/v1/devices', status: 0, milliseconds: 3 });
  add({ kind: 'complaint', level: 'error', where: 'logic', text: 'TypeError: x\n  at y' });
  add({ kind: 'complaint', level: 'warn', where: 'pages/home/index', text: 'careful' });
  drawn();
  await show('原生调用');
  expect(rows()).toHaveLength(1);
  expect(screen.getByText(/^\{"url":"u+…$/)).toBeInTheDocument();
  await show('请求');
  expect(rows()).toEqual(['GET /devices无应答3', 'GET /devices?limit=2020054']);
  await show(/^错误 ?1$/);
  expect(rows()).toEqual(['pages/home/indexcareful', '逻辑层TypeError: x  at y']);
});

test('no more than 200 rows are drawn, and no more often than five times a second', () => {
  const { add, drawn, rows, feed } = inspect();
  const listener = jest.fn();
  feed.store.subscribe(listener);
  for (let one = 0; one < 250; one++) add({ kind: 'setData', page: `p${one}`, bytes: 1, paths: {} });
  expect(listener).not.toHaveBeenCalled();
  drawn();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(rows()).toHaveLength(200);
  expect(rows()[0]).toMatch(/^p249/);
  expect(screen.getByText('只显示最近 200 条')).toBeInTheDocument();
});

test('clearing empties the lists, and totals are told since then', async () => {
  const { add, drawn, rows, user } = inspect();
  add({ kind: 'setData', page: 'p', bytes: 10, paths: {} });
  drawn();
  await user.click(screen.getByRole('button', { name: '清空' }));
  expect(rows()).toEqual([]);
  expect(screen.getByText('还没有记录')).toBeInTheDocument();
  add({ kind: 'setData', page: 'p', bytes: 5, paths: {} });
  drawn();
  expect(screen.getByText('启动以来 2 次，15 B；清空以来 1 次，5 B')).toBeInTheDocument();
});

test('a phone that was switched on anew is followed from its start', () => {
  const { add, drawn, rows, restart, feed, phone } = inspect();
  add({ kind: 'setData', page: 'before', bytes: 10, paths: {} });
  drawn();
  phone.bridge = undefined;
  act(() => feed.attach());
  expect(rows()[0]).toMatch(/^before/);
  restart();
  act(() => feed.attach());
  expect(rows()).toEqual([]);
  add({ kind: 'setData', page: 'after', bytes: 1, paths: {} });
  drawn();
  expect(rows()[0]).toMatch(/^after/);
  expect(screen.getByText('启动以来 1 次，1 B')).toBeInTheDocument();
});

test("arrows, Home and End move between the tabs, of which one is in the keyboard's way", async () => {
  const { user } = inspect();
  const tabs = screen.getAllByRole('tab');
  const chosen = () => screen.getByRole('tab', { selected: true }).textContent;
  await user.tab();
  await user.tab();
  expect(tabs[0]).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(chosen()).toBe('原生调用');
  expect(tabs[1]).toHaveFocus();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(chosen()).toBe('错误');
  await user.keyboard('{ArrowRight}');
  expect(chosen()).toBe('setData');
  await user.keyboard('{End}');
  expect(chosen()).toBe('错误');
  await user.keyboard('{Home}');
  expect(chosen()).toBe('setData');
  expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
  const panel = screen.getByRole('tabpanel', { name: 'setData' });
  expect(within(panel).getByText('还没有记录')).toBeInTheDocument();
});
