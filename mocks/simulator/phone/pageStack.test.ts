import type { AppConfig } from './appConfig';
import { createPageStack } from './pageStack';

const tab = (tag: string) => ({ name: tag, icon: '', activeIcon: '', tag });
const config: AppConfig = {
  pages: ['pages/home/index', 'pages/help/index', 'pages/device/index'],
  tabs: [tab('pages/home/index'), tab('pages/help/index')],
  tabColors: { normal: '', selected: '' },
  launchParamsOf: () => ({}),
  titleOf: (page) => `title of ${page}`,
};

function opened() {
  const push = jest.fn();
  const stack = createPageStack({ config, push });
  stack.open('pages/home/index', 'alone');
  const told = () => push.mock.calls.map(([name, param, viewId]) => [name, param.NBPageUrl, viewId]);
  const urls = () => stack.store.getState().stack.map((viewId) => stack.find(viewId)?.url);
  return { stack, told, urls, alive: () => stack.store.getState().alive.map(({ url }) => url) };
}

test('a page opens above the others, and the one it covers is told', () => {
  const { stack, told, urls } = opened();
  expect(stack.open('pages/device/index?id=1', 'above')).toBe(true);
  expect(urls()).toEqual(['pages/home/index', 'pages/device/index?id=1']);
  expect(stack.top()?.title).toBe('title of pages/device/index');
  expect(told()).toEqual([['pagePause', 'index.html#pages/home/index', 1]]);
});

test('back closes the page on top, and the one below goes on', () => {
  const { stack, told, urls, alive } = opened();
  stack.open('pages/device/index?id=1', 'above');
  stack.pop(1);
  expect(urls()).toEqual(['pages/home/index']);
  expect(alive()).toEqual(['pages/home/index']);
  expect(told().slice(1)).toEqual([
    ['beforeDestroy', 'index.html#pages/device/index?id=1', 2],
    ['pageResume', 'index.html#pages/home/index', 1],
  ]);
});

test.each([0, 1, 99])('back by %d leaves the last page open', (count) => {
  const { stack, urls } = opened();
  stack.pop(count);
  expect(urls()).toEqual(['pages/home/index']);
});

test('an eleventh page is refused', () => {
  const { stack, urls } = opened();
  for (let depth = 2; depth <= 10; depth++) expect(stack.open('pages/device/index', 'above')).toBe(true);
  expect(stack.open('pages/device/index', 'above')).toBe(false);
  expect(urls()).toHaveLength(10);
});

test('a page takes the place of the one on top, or of all', () => {
  const { stack, urls, alive } = opened();
  stack.open('pages/device/index?id=1', 'above');
  stack.open('pages/device/index?id=2', 'place');
  expect(urls()).toEqual(['pages/home/index', 'pages/device/index?id=2']);
  expect(alive()).toEqual(['pages/home/index', 'pages/device/index?id=2']);
  stack.open('pages/device/index?id=3', 'alone');
  expect(urls()).toEqual(['pages/device/index?id=3']);
  expect(alive()).toEqual(['pages/device/index?id=3']);
});

test('a tab left goes on living, and the pages above tabs close', () => {
  const { stack, told, urls, alive } = opened();
  stack.open('pages/device/index', 'above');
  stack.showTab('pages/help/index');
  expect(urls()).toEqual(['pages/help/index']);
  expect(alive()).toEqual(['pages/home/index', 'pages/help/index']);
  stack.showTab('pages/home/index');
  expect(alive()).toEqual(['pages/home/index', 'pages/help/index']);
  expect(told().slice(-2)).toEqual([
    ['pagePause', 'index.html#pages/help/index', 3],
    ['pageResume', 'index.html#pages/home/index', 1],
  ]);
  stack.showTab('pages/home/index', true);
  expect(alive()).toEqual(['pages/home/index']);
});

test('the way home closes all there is, and says so', () => {
  const { stack, told, urls, alive } = opened();
  stack.open('pages/device/index?id=1', 'alone');
  stack.goHome();
  expect(urls()).toEqual(['pages/home/index']);
  expect(alive()).toEqual(['pages/home/index']);
  expect(told().at(-1)).toEqual(['beforeDestroy', 'index.html#pages/device/index?id=1', 2]);
});

test('what stands in the title bar is changed for one page', () => {
  const { stack } = opened();
  stack.mark(1, { title: 'other', isBusy: true });
  stack.mark(99, { title: 'nobody' });
  stack.mark(undefined, { title: 'nobody' });
  expect(stack.top()).toMatchObject({ title: 'other', isBusy: true });
});
