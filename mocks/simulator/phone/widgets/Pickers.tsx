import { type ReactNode, useState } from 'react';
import { Window } from './Window';

interface PickerFrameProps {
  readonly title: string;
  readonly onCancel: () => void;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** The head of every picker, 取消 and 完成, over what is to be chosen from. */
export function PickerFrame({ title, onCancel, onDone, children }: PickerFrameProps) {
  return (
    <Window label={title} place="bottom" onLeave={onCancel}>
      <div className="picker-head">
        <button type="button" onClick={onCancel}>
          取消
        </button>
        <h2>{title}</h2>
        <button type="button" onClick={onDone}>
          完成
        </button>
      </div>
      {children}
    </Window>
  );
}

interface OptionsPickerProps {
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
  /** Per column. */
  readonly chosen: readonly number[];
  /** `undefined`: cancelled. */
  readonly onDone: (chosen: readonly number[] | undefined) => void;
}

/** `my.optionsSelect`: a choice in each of one or two columns. */
export function OptionsPicker({ title, columns, chosen, onDone }: OptionsPickerProps) {
  const [places, setPlaces] = useState(chosen);
  const choose = (column: number, place: number) =>
    setPlaces(columns.map((_, one) => (one === column ? place : (places[one] ?? 0))));
  return (
    <PickerFrame title={title || '请选择'} onCancel={() => onDone(undefined)} onDone={() => onDone(places)}>
      <div className="picker-columns">
        {columns.map((names, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
          <div key={column} className="picker-column" role="listbox" aria-label={`${title} ${column + 1}`}>
            {names.map((name, place) => (
              <button
                key={name}
                type="button"
                role="option"
                aria-selected={(places[column] ?? 0) === place}
                onClick={() => choose(column, place)}
              >
                {name}
              </button>
            ))}
          </div>
        ))}
      </div>
    </PickerFrame>
  );
}

interface DatePickerProps {
  readonly type: 'date' | 'time' | 'month';
  readonly value: string;
  readonly min: string;
  readonly max: string;
  /** `undefined`: cancelled. */
  readonly onDone: (value: string | undefined) => void;
}

/** `my.datePicker`. */
export function DatePicker({ type, value, min, max, onDone }: DatePickerProps) {
  const [chosen, setChosen] = useState(value);
  return (
    <PickerFrame title="选择时间" onCancel={() => onDone(undefined)} onDone={() => onDone(chosen || undefined)}>
      <input
        className="picker-date"
        type={type}
        aria-label="时间"
        value={chosen}
        min={min}
        max={max}
        onChange={({ target }) => setChosen(target.value)}
      />
    </PickerFrame>
  );
}
