import { onVisibility } from './visibility';

function turn(state: DocumentVisibilityState): void {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

it('tells of going and coming back in a browser, until nobody listens', () => {
  const listener = jest.fn();
  const stop = onVisibility(listener);
  turn('hidden');
  turn('visible');
  stop();
  turn('hidden');
  expect(listener.mock.calls).toEqual([[false], [true]]);
});
