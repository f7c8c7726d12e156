import { Input, type InputProps, Textarea } from '@tarojs/components';
import type { FormElement } from '@tarojs/runtime';
import { useState } from 'react';
import type { TextInputProps, TextInputType } from './textInputProps';

export type { TextInputType } from './textInputProps';

const KEYBOARDS: Record<TextInputType, keyof InputProps.Type> = {
  text: 'text',
  search: 'text',
  phone: 'number',
  idcard: 'idcard',
};

/**
 * Gives a mounted input its text and stops Taro from echoing what is typed.
 *
 * Taro sets `value` on its element for every input event, and that setter sends the value to the view, where it came
 * from. Here the setter only remembers it, so that a subtree sent again (a sibling inserted, a page shown again) carries
 * the text as typed. React must not see `value` at all: it would restore its own after each event.
 */
function holdText(element: FormElement, initial: string): void {
  element.setAttribute('value', initial);
  Object.defineProperty(element, 'value', {
    configurable: true,
    get: () => element.props.value ?? '',
    set: (text: unknown) => {
      element.props.value = text;
    },
  });
}

/** The bare text input of a mini-program. It owns its text from mount on. */
export function TextInput(props: TextInputProps) {
  const { label, initial, type, placeholder, maxLength, multiline, focus } = props;
  const { onInput, onBlur, onConfirm } = props;
  const [attach] = useState(() => (element: FormElement | null) => {
    if (element) holdText(element, initial);
  });
  const shared = {
    ref: attach,
    'aria-label': label,
    maxlength: maxLength,
    placeholderClass: 'zj-input__placeholder',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(focus ? { focus } : {}),
    onInput: (event: { detail: { value: string } }) => onInput(event.detail.value),
    ...(onBlur ? { onBlur: (event: { detail: { value: string } }) => onBlur(event.detail.value) } : {}),
  };
  if (multiline) return <Textarea {...shared} className="zj-input zj-input--multiline" autoHeight showCount={false} />;
  return (
    <Input
      {...shared}
      className="zj-input"
      type={KEYBOARDS[type]}
      confirmType={type === 'search' ? 'search' : 'done'}
      {...(onConfirm ? { onConfirm: (event) => onConfirm(event.detail.value) } : {})}
    />
  );
}
