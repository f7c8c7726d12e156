import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { dropForeignClicks } from './ownClicks';

const onClick = jest.fn();
const onMouse = jest.fn();

beforeAll(() => dropForeignClicks(window));

beforeEach(() => {
  onClick.mockReset();
  onMouse.mockReset();
  render(
    <button type="button" onClick={onClick} onMouseDown={onMouse} onMouseUp={onMouse}>
      去选商品
    </button>,
  );
});

const click = (detail: number) => fireEvent.click(screen.getByRole('button'), { detail });

test('a click whose touch began elsewhere does nothing', () => {
  click(1);
  expect(onClick).not.toHaveBeenCalled();
});

test('a press whose touch began elsewhere does nothing either: the base library takes one for a tap', () => {
  fireEvent.mouseDown(screen.getByRole('button'), { detail: 1 });
  fireEvent.mouseUp(screen.getByRole('button'), { detail: 1 });
  expect(onMouse).not.toHaveBeenCalled();
});

test('a mouse of this view presses and lets go', () => {
  fireEvent.pointerDown(screen.getByRole('button'));
  fireEvent.mouseDown(screen.getByRole('button'), { detail: 1 });
  fireEvent.mouseUp(screen.getByRole('button'), { detail: 1 });
  expect(onMouse).toHaveBeenCalledTimes(2);
  fireEvent.pointerCancel(screen.getByRole('button'));
});

test('one touch is one click, and the next needs a touch of its own', async () => {
  fireEvent.pointerDown(screen.getByRole('button'));
  click(1);
  expect(onClick).toHaveBeenCalledTimes(1);
  await waitFor(() => {
    onClick.mockReset();
    click(1);
    expect(onClick).not.toHaveBeenCalled();
  });
});

test('the keyboard needs no pointer', () => {
  click(0);
  expect(onClick).toHaveBeenCalledTimes(1);
});
