import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Field, type FieldProps } from './Field';
import { SearchBar } from './SearchBar';
import { Sheet } from './Sheet';

const box = () => screen.getByLabelText<HTMLInputElement>('姓名', { selector: 'input, textarea' });

/** The input method's own view of the field while it composes: letters stand there that nobody has chosen yet. */
function compose(text: string): void {
  fireEvent.compositionStart(box());
  fireEvent.input(box(), { target: { value: text }, isComposing: true });
}

/** A candidate is chosen. Browsers differ in what comes first, the end or the input, and some tell of the input alone. */
const endings: [string, (text: string) => void][] = [
  [
    'input before the end',
    (text) => {
      fireEvent.input(box(), { target: { value: text }, isComposing: true });
      fireEvent.compositionEnd(box(), { data: text });
    },
  ],
  [
    'input after the end',
    (text) => {
      box().value = text;
      fireEvent.compositionEnd(box(), { data: text });
      fireEvent.input(box(), { target: { value: text } });
    },
  ],
];

const field = (props: Partial<FieldProps> = {}) => {
  const onChange = jest.fn();
  render(<Field label="姓名" value="" {...props} onChange={onChange} />);
  return onChange;
};

test.each(endings)('what is composed is told of once, when it is chosen: %s', (_, choose) => {
  const onChange = field();
  compose("xiao'mi");
  expect(onChange).not.toHaveBeenCalled();
  choose('小米');
  expect(onChange.mock.calls).toEqual([['小米']]);
  fireEvent.input(box(), { target: { value: '小米1' } });
  expect(onChange.mock.calls).toEqual([['小米'], ['小米1']]);
});

test.each(endings)('the same in a field of several lines: %s', (_, choose) => {
  const onChange = field({ multiline: true });
  compose("ren'min");
  choose('人民');
  expect(onChange.mock.calls).toEqual([['人民']]);
});

test('what is called off is not told of', () => {
  const onChange = field({ value: '李' });
  compose('李xiao');
  fireEvent.input(box(), { target: { value: '李' }, isComposing: true });
  fireEvent.compositionEnd(box(), { data: '' });
  expect(onChange).not.toHaveBeenCalled();
});

test('a field that is left in the middle tells of what stands there, and then that it was left', () => {
  const told: string[] = [];
  render(
    <Field
      label="姓名"
      value=""
      onChange={(text) => told.push(`change ${text}`)}
      onBlur={(text) => told.push(`leave ${text}`)}
    />,
  );
  compose('xiao');
  fireEvent.blur(box());
  expect(told).toEqual(['change xiao', 'leave xiao']);
});

describe('a search', () => {
  const search = () => {
    const told = { change: jest.fn(), search: jest.fn() };
    render(<SearchBar label="姓名" placeholder="" onChange={told.change} onSearch={told.search} />);
    return told;
  };

  test.each(endings)('hears of words, not of what is composed: %s', (_, choose) => {
    const told = search();
    compose("xiao'mi");
    expect(told.change).not.toHaveBeenCalled();
    choose('小米');
    expect(told.change.mock.calls).toEqual([['小米']]);
  });

  test.each([
    ['as the standard has it', { key: 'Enter', isComposing: true }],
    ['as Safari has it, after the end', { key: 'Enter', keyCode: 229 }],
  ])('is not begun by the Enter that chooses a candidate, %s', (_, key) => {
    const told = search();
    compose("xiao'mi");
    fireEvent.keyDown(box(), key);
    expect(told.search).not.toHaveBeenCalled();
  });

  test('is begun by Enter otherwise', async () => {
    const told = search();
    await userEvent.type(box(), '小米{Enter}');
    expect(told.search).toHaveBeenCalledWith('小米');
  });
});

test.each(['Escape', 'Tab'])('%s belongs to the input method while it composes: the sheet around stays open', (key) => {
  const onClose = jest.fn();
  render(
    <Sheet open title="申诉" onClose={onClose}>
      <Field label="姓名" value="" onChange={() => {}} />
    </Sheet>,
  );
  box().focus();
  compose("xiao'mi");
  expect(fireEvent.keyDown(box(), { key, isComposing: true })).toBe(true);
  expect(onClose).not.toHaveBeenCalled();
  expect(box()).toHaveFocus();
});
