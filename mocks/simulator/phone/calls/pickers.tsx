import { isFields, textOf } from '../../messages';
import type { Overlays } from '../overlays';
import { DatePicker, OptionsPicker } from '../widgets/Pickers';
import type { NativeCalls } from './call';
import { LEFT } from './failures';

/** An option is a text, or an object with its name. */
const nameOf = (option: unknown) => (isFields(option) ? textOf(option.name) : textOf(option));
const namesIn = (options: unknown): string[] => (Array.isArray(options) ? options.map(nameOf) : []);

/** The base library numbers the kinds of its date picker. */
const DATE_TYPES = { 0: 'time', 1: 'date', 2: 'time', 3: 'month' } as const;

function dateType(mode: unknown): 'date' | 'time' | 'month' {
  return mode === 0 || mode === 2 || mode === 3 ? DATE_TYPES[mode] : 'date';
}

/** `<picker>`, `my.optionsSelect` and `my.datePicker`. */
export function pickerCalls(overlays: Overlays): NativeCalls {
  return {
    async beehiveOptionsPicker({ title, optionsOne, optionsTwo, selectedOneIndex, selectedTwoIndex }) {
      const columns = [namesIn(optionsOne), namesIn(optionsTwo)].filter((names) => names.length > 0);
      const chosen = await overlays.ask<readonly number[] | undefined>((settle) => (
        <OptionsPicker
          title={textOf(title)}
          columns={columns}
          chosen={[Number(selectedOneIndex) || 0, Number(selectedTwoIndex) || 0]}
          onDone={settle}
        />
      ));
      if (!chosen) return { selectedOneIndex: '', selectedOneOption: '', selectedTwoIndex: '', selectedTwoOption: '' };
      const [one = 0, two = 0] = chosen;
      return {
        selectedOneIndex: one,
        selectedOneOption: columns[0]?.[one] ?? '',
        selectedTwoIndex: columns[1] ? two : '',
        selectedTwoOption: columns[1]?.[two] ?? '',
      };
    },

    async datePicker({ mode, beginDate, minDate, maxDate }) {
      const value = await overlays.ask<string | undefined>((settle) => (
        <DatePicker
          type={dateType(mode)}
          value={textOf(beginDate)}
          min={textOf(minDate)}
          max={textOf(maxDate)}
          onDone={settle}
        />
      ));
      return value === undefined ? LEFT : { date: value };
    },
  };
}
