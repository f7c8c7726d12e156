/** @jest-environment jsdom */
import { followTab } from './background';

test('the app goes to the background as the browser shows another tab, and comes back with this one', () => {
  const tellApp = jest.fn();
  const visibility = jest.spyOn(document, 'visibilityState', 'get');
  followTab(document, tellApp);
  for (const state of ['hidden', 'visible'] as const) {
    visibility.mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  }
  expect(tellApp.mock.calls).toEqual([['appPause'], ['appResume']]);
});
