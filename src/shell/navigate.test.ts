import Taro from '@tarojs/taro';
import { beginNavigation, currentUrl, entryOf, navigationStack } from '../../test/setup/navigation';
import { goBack, goTo, replaceWith, startOver } from './navigate';

beforeEach(() => beginNavigation([entryOf('/pages/home/index')]));
afterEach(() => jest.restoreAllMocks());

test('a second tap while the first is under way does nothing', async () => {
  await Promise.all([goTo('device', { id: 'a' }), goTo('device', { id: 'b' })]);
  expect(navigationStack().map(({ params }) => params.id)).toEqual([undefined, 'a']);
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

test('a navigation that the platform refuses leaves the page, and the next is free to go', async () => {
  const refusing = jest.spyOn(Taro, 'navigateTo').mockRejectedValueOnce(new Error('navigateTo:fail'));
  await expect(goTo('device', { id: 'a' })).resolves.toBeUndefined();
  expect(currentUrl()).toBe('/pages/home/index');
  refusing.mockRestore();
  await goTo('device', { id: 'a' });
  expect(currentUrl()).toBe('/pages/device/index?id=a');
  jest.spyOn(Taro, 'navigateBack').mockRejectedValueOnce(new Error('navigateBack:fail'));
  await expect(goBack()).resolves.toBeUndefined();
});
