import { useState } from 'react';
import { PickerFrame } from './Pickers';

/** A name, and what it leads to. */
export interface Level {
  readonly name: string;
  readonly subList: readonly Level[];
}

interface CascadePickerProps {
  readonly title: string;
  readonly levels: readonly Level[];
  /** The names from the first column to the last; `undefined`: cancelled. */
  readonly onDone: (names: readonly string[] | undefined) => void;
}

interface Column {
  readonly levels: readonly Level[];
  readonly chosen: Level;
}

/** The columns that a choice opens: where nothing is chosen, the first of each. */
function columnsOf(levels: readonly Level[], [name, ...rest]: readonly string[]): Column[] {
  const chosen = levels.find((one) => one.name === name) ?? levels[0];
  return chosen ? [{ levels, chosen }, ...columnsOf(chosen.subList, rest)] : [];
}

/** Columns of which each depends on the one before. */
export function CascadePicker({ title, levels, onDone }: CascadePickerProps) {
  const [names, setNames] = useState<readonly string[]>([]);
  const columns = columnsOf(levels, names);
  const chosen = columns.map((column) => column.chosen.name);
  return (
    <PickerFrame title={title} onCancel={() => onDone(undefined)} onDone={() => onDone(chosen)}>
      <div className="picker-columns">
        {columns.map((column, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
          <div key={place} className="picker-column" role="listbox" aria-label={`${title} ${place + 1}`}>
            {column.levels.map(({ name }) => (
              <button
                key={name}
                type="button"
                role="option"
                aria-selected={name === column.chosen.name}
                onClick={() => setNames([...chosen.slice(0, place), name])}
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
