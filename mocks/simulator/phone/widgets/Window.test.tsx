import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Window } from './Window';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

function open(onLeave?: () => void) {
  render(
    <Window label="窗口" place="bottom" onLeave={onLeave}>
      <button type="button">里面</button>
    </Window>,
  );
  return screen.getByRole('dialog', { name: '窗口' });
}

test('tapping beside it leaves, tapping inside does not', async () => {
  const onLeave = jest.fn();
  const dialog = open(onLeave);
  await userEvent.click(screen.getByRole('button', { name: '里面' }));
  expect(onLeave).not.toHaveBeenCalled();
  await userEvent.click(dialog);
  expect(onLeave).toHaveBeenCalledTimes(1);
});

test.each([
  ['leaves', jest.fn()],
  ['stays where the person has to choose', undefined],
])('Escape %s, and never closes the dialog by itself', (_, onLeave) => {
  const dialog = open(onLeave);
  const pressed = createEvent('cancel', dialog, { cancelable: true });
  fireEvent(dialog, pressed);
  expect(pressed.defaultPrevented).toBe(true);
  if (onLeave) expect(onLeave).toHaveBeenCalledTimes(1);
});

test('the keyboard is at the window itself', () => {
  expect(open()).toHaveFocus();
});
