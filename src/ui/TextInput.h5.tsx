import { type RefObject, useEffect, useRef } from 'react';
import { isComposing, useFinishedText } from './composing.h5';
import type { TextInputProps, TextInputType } from './textInputProps';

export type { TextInputType } from './textInputProps';

const KEYBOARDS: Record<TextInputType, 'text' | 'numeric' | 'tel' | 'search'> = {
  text: 'text',
  search: 'search',
  phone: 'tel',
  idcard: 'text',
};

/** Makes a textarea as tall as its text, as Alipay's does by itself. */
function growToText(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.height = 'auto';
  // A page that is not shown yet measures nothing.
  if (box.scrollHeight > 0) box.style.height = `${box.scrollHeight}px`;
}

/** Keeps a textarea as tall as its text, also where the screen is turned. */
function useGrowth(element: RefObject<HTMLTextAreaElement>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const grow = () => growToText(element.current);
    grow();
    window.addEventListener('resize', grow);
    return () => window.removeEventListener('resize', grow);
  }, [element, isOn]);
}

/**
 * The bare text input of a browser: HTML's own, uncontrolled, because Taro's would write an empty `value` back whenever
 * it is given none. It owns its text from mount on, and tells of none that an input method is still composing.
 */
export function TextInput(props: TextInputProps) {
  const { label, initial, type, placeholder, maxLength, multiline, focus, invalid, describedBy } = props;
  const { onInput, onBlur, onConfirm } = props;
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) element.current?.focus();
  }, [focus]);
  useGrowth(element, multiline === true);
  const events = useFinishedText(initial, onInput, onBlur);
  const shared = {
    ref: element,
    defaultValue: initial,
    placeholder,
    maxLength,
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
    ...events,
    onInput: (event: { currentTarget: { value: string } }) => {
      if (multiline) growToText(element.current);
      events.onInput(event);
    },
  };
  if (multiline) return <textarea {...shared} className="zj-input zj-input--multiline" rows={2} />;
  return (
    <input
      {...shared}
      className="zj-input"
      type={type === 'search' ? 'search' : 'text'}
      inputMode={KEYBOARDS[type]}
      enterKeyHint={type === 'search' ? 'search' : 'done'}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event)) onConfirm?.(event.currentTarget.value);
      }}
    />
  );
}
