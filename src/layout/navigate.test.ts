import Taro from '@tarojs/taro';
import { screen } from '@testing-library/react';
import { STEP_IDS, type StepId } from '@/contract';
import type { Facts } from '@/flow';
import { useFlow } from '@/store';
import { factsBefore } from '../../test/setup/knownFacts';
import { beginNavigation, currentUrl, entryOf, navigationStack } from '../../test/setup/navigation';
import { goToNext } from './advance';
import { goBack, goTo, replaceWith, startOver } from './navigate';

beforeEach(() => beginNavigation([entryOf('/pages/home/index')]));
afterEach(() => jest.restoreAllMocks());

test('a second tap while the first is under way does nothing', async () => {
  await Promise.all([goTo('device', { id: 'a' }), goTo('device', { id: 'b' })]);
  expect(navigationStack().map(({ params }) => params.id)).toEqual([undefined, 'a']);
});

test('the page that this one lies upon is gone back to, another of its kind is not', async () => {
  beginNavigation(['/pages/home/index', '/pages/order/index?id=a', '/pages/review/index?id=b'].map(entryOf));
  await goTo('order', { id: 'a' });
  expect(navigationStack()).toHaveLength(2);
  expect(currentUrl()).toBe('/pages/order/index?id=a');
  await goTo('review', { id: 'b' });
  await goTo('order', { id: 'ab' });
  expect(navigationStack()).toHaveLength(4);
  await goTo('review', { id: 'c' });
  expect(currentUrl()).toBe('/pages/review/index?id=c');
});

test('where the platform refuses to go back to it, that is said', async () => {
  beginNavigation(['/pages/order/index?id=a', '/pages/review/index?id=b'].map(entryOf));
  jest.spyOn(Taro, 'navigateBack').mockRejectedValueOnce(new Error('navigateBack:fail'));
  await expect(goTo('order', { id: 'a' })).resolves.toBe(false);
  expect(await screen.findByText('页面没有打开，请检查网络后再试')).toBeVisible();
});

test('a page that leads elsewhere while it is being opened waits for that', async () => {
  const opening = goTo('confirm', { id: 'a' });
  // It stands, but the platform has yet to say so.
  expect(currentUrl()).toBe('/pages/apply/confirm/index?id=a');
  await replaceWith('face', { id: 'a' });
  await opening;
  expect(navigationStack()).toHaveLength(2);
  expect(currentUrl()).toBe('/pages/apply/face/index?id=a');
});

test('a page that is being left does not replace the one that comes', async () => {
  let arrive = () => {};
  jest.spyOn(Taro, 'reLaunch').mockImplementation(
    () =>
      new Promise((resolve) => {
        arrive = () => {
          beginNavigation([entryOf('/pages/review/index?id=a')]);
          resolve({ errMsg: 'ok' });
        };
      }),
  );
  const leaving = startOver('review', { id: 'a' });
  const replacing = replaceWith('face', { id: 'a' });
  arrive();
  await Promise.all([leaving, replacing]);
  expect(currentUrl()).toBe('/pages/review/index?id=a');
});

test('a page that does not open is said, and the next is free to go', async () => {
  const refusing = jest.spyOn(Taro, 'navigateTo').mockRejectedValueOnce(new Error('navigateTo:fail'));
  await expect(goTo('device', { id: 'a' })).resolves.toBe(false);
  expect(await screen.findByText('页面没有打开，请检查网络后再试')).toBeVisible();
  expect(currentUrl()).toBe('/pages/home/index');
  refusing.mockRestore();
  await expect(goTo('device', { id: 'a' })).resolves.toBe(true);
  expect(currentUrl()).toBe('/pages/device/index?id=a');
});

test('a way back that the platform refuses leaves the page', async () => {
  beginNavigation([entryOf('/pages/home/index'), entryOf('/pages/device/index?id=a')]);
  jest.spyOn(Taro, 'navigateBack').mockRejectedValueOnce(new Error('navigateBack:fail'));
  await expect(goBack()).resolves.toBe(false);
  expect(currentUrl()).toBe('/pages/device/index?id=a');
});

/** The step before the confirmation. */
const LAST_BUT_ONE = STEP_IDS[STEP_IDS.indexOf('confirm') - 1] ?? 'credit';

test.each<[StepId, Facts, string]>([
  ['credit', { admittance: 'Y' }, '/pages/apply/face/index?id=a'],
  [LAST_BUT_ONE, factsBefore('confirm'), '/pages/apply/confirm/index?id=a'],
  ['confirm', { submission: true }, '/pages/review/index?id=a'],
  ['credit', { admittance: 'N' }, '/pages/home/index'],
])('from %s with %j the table leads to %s', async (step, facts, url) => {
  useFlow.setState({ facts });
  await goToNext(step, 'a');
  expect(currentUrl()).toBe(url);
});

test('who came from a later step to change something goes back to it', async () => {
  const facts = factsBefore('confirm');
  useFlow.setState({ facts });
  beginNavigation(['home', 'apply/confirm', 'apply/profile'].map((page) => entryOf(`/pages/${page}/index?id=a`)));
  await goToNext('profile', 'a');
  expect(navigationStack().map(({ path }) => path)).toEqual(['pages/home/index', 'pages/apply/confirm/index']);
});

test('what was changed may ask for a step again: then on to it', async () => {
  useFlow.setState({ facts: { admittance: 'Y', face: 'FACE', profile: true } });
  beginNavigation(['home', 'apply/confirm', 'apply/profile'].map((page) => entryOf(`/pages/${page}/index?id=a`)));
  await goToNext('profile', 'a');
  expect(currentUrl()).toBe('/pages/apply/history/index?id=a');
});

test('two taps on 「返回」 go one page back', async () => {
  beginNavigation(['home', 'device', 'apply/credit'].map((page) => entryOf(`/pages/${page}/index?id=a`)));
  await Promise.all([goBack(), goBack()]);
  expect(navigationStack()).toHaveLength(2);
});

test('from the last step there is no going back into the steps', async () => {
  beginNavigation([entryOf('/pages/home/index'), entryOf('/pages/apply/confirm/index?id=a')]);
  useFlow.setState({ facts: { submission: true } });
  await goToNext('confirm', 'a');
  expect(navigationStack()).toHaveLength(1);
});
