import { type KeyboardEvent, useRef } from 'react';

/** Whether a key goes to the input method, which composes. Safari ends its composition before the key that ended it. */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}

interface TextEvents {
  readonly onInput: (event: { currentTarget: { value: string } }) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: { currentTarget: { value: string } }) => void;
  readonly onBlur: (event: { currentTarget: { value: string } }) => void;
}

/**
 * Tells of a text as it is typed, but of none that an input method is still composing: pinyin that nobody has chosen words
 * for yet is to be searched for, checked and kept by nobody. Browsers differ in whether the last input comes before the
 * end of the composition or after it; each text is told of once.
 *
 * @param initial what stands there at first.
 */
export function useFinishedText(
  initial: string,
  onText: (text: string) => void,
  onLeave: ((text: string) => void) | undefined,
): TextEvents {
  const told = useRef(initial);
  const isUnderWay = useRef(false);
  const tell = (text: string) => {
    if (isUnderWay.current || text === told.current) return;
    told.current = text;
    onText(text);
  };
  const finish = (text: string) => {
    isUnderWay.current = false;
    tell(text);
  };
  return {
    onInput: ({ currentTarget }) => tell(currentTarget.value),
    onCompositionStart: () => {
      isUnderWay.current = true;
    },
    onCompositionEnd: ({ currentTarget }) => finish(currentTarget.value),
    // Whatever was composed stays as it stands.
    onBlur: ({ currentTarget }) => {
      finish(currentTarget.value);
      onLeave?.(currentTarget.value);
    },
  };
}
