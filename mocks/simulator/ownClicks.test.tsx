import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { dropForeignClicks } from './ownClicks';

const onClick = jest.fn();

beforeAll(() => dropForeignClicks(window));

beforeEach(() => {
  onClick.mockReset();
  render(
    <button type="button" onClick={onClick}>
      去选商品
    </button>,
  );
});

const click = (detail: number) => fireEvent.click(screen.getByRole('button'), { detail });

test('a click whose touch began elsewhere does nothing', () => {
  click(1);
  expect(onClick).not.toHaveBeenCalled();
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
