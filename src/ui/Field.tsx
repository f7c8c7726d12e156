import { Text, View } from '@tarojs/components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import { TextInput, type TextInputType } from './TextInput';
import './Field.scss';

export interface FieldProps {
  readonly label: string;
  /** What the field holds at first, and whatever `onChange` said since. A value of any other origin replaces the text. */
  readonly value: string;
  /** Raised where `value` replaces what was typed though it is the same as the last one given, e.g. empty again. */
  readonly edition?: number | undefined;
  readonly onChange: (text: string) => void;
  /** The field was left: the moment to say what is wrong with it. Alipay may not call it; validate before going on, too. */
  readonly onBlur?: ((text: string) => void) | undefined;
  readonly type?: TextInputType | undefined;
  readonly placeholder?: string | undefined;
  /** Why it is asked for, what it looks like. Stays on screen beside an error. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** In characters as the contract counts them, a code point each; 140 if absent. What is longer is for the form to tell. */
  readonly maxLength?: number | undefined;
  readonly multiline?: boolean | undefined;
}

/**
 * How many UTF-16 units an input takes, which is what platforms count: two for each character, so that no text of the right
 * length is cut, none between the two halves of a 𠮷. Digits are one unit each.
 */
function unitsFor(type: TextInputType, maxLength: number): number {
  return type === 'text' ? 2 * maxLength : maxLength;
}

/**
 * A labelled text field.
 *
 * It looks controlled and is not: the text on screen belongs to the platform's input and is never written back as one
 * types. On Alipay each write crosses two threads, and one that arrives late undoes the characters typed since. So the
 * input gets its text when it is mounted, and only then. Where `value` changes to something other than what was typed (a
 * draft restored, 「清除」, a correction), the input is mounted anew with it: setting `value` on the old one would be lost
 * where Alipay holds that same value already.
 */
export function Field(props: FieldProps) {
  const { label, value, type = 'text', placeholder, hint, error, maxLength = 140, multiline } = props;
  const { edition = 0 } = props;
  const id = useId();
  const typed = useRef(value);
  const [seed, setSeed] = useState({ given: value, edition, text: value, revision: 0, focus: false });
  // Looked at when the field is left and not as one types, so that 「清除」 does not come and go under the fingers.
  const [isEmpty, setEmpty] = useState(value === '');

  if (value !== seed.given || edition !== seed.edition) {
    if (value === typed.current) setSeed({ ...seed, given: value, edition });
    else {
      setSeed({ given: value, edition, text: value, revision: seed.revision + 1, focus: false });
      setEmpty(value === '');
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision starts from its own text, whatever it is
  useEffect(() => {
    typed.current = seed.text;
  }, [seed.revision]);

  const takeIn = (text: string) => {
    typed.current = text;
    props.onChange(text);
  };
  const leave = (text: string) => {
    setEmpty(text === '');
    props.onBlur?.(text);
  };
  const clear = () => {
    typed.current = '';
    setSeed((before) => ({ ...before, text: '', revision: before.revision + 1, focus: true }));
    setEmpty(true);
    props.onChange('');
  };

  const notes = [error !== undefined && `${id}e`, hint !== undefined && `${id}h`].filter(Boolean).join(' ');
  return (
    <View
      className={`zj-field${multiline ? ' zj-field--multiline' : ''}${type === 'idcard' ? ' zj-field--wide' : ''}${error === undefined ? '' : ' zj-field--wrong'}`}
    >
      <View className="zj-field__row">
        <View className="zj-field__label">
          <Text>{label}</Text>
        </View>
        <View className="zj-field__input">
          <TextInput
            key={seed.revision}
            label={label}
            initial={seed.text}
            type={type}
            placeholder={placeholder}
            maxLength={unitsFor(type, maxLength)}
            multiline={multiline}
            focus={seed.focus}
            invalid={error !== undefined}
            describedBy={notes || undefined}
            onInput={takeIn}
            onBlur={leave}
          />
        </View>
        <View className="zj-field__end">
          {!isEmpty && !multiline && (
            <Pressable className="zj-field__clear" label={`清除${label}`} onTap={clear}>
              <Icon name="clear" />
            </Pressable>
          )}
        </View>
      </View>
      <View>
        {error !== undefined && (
          <View id={`${id}e`} className="zj-field__message" role="alert">
            <Text>{error}</Text>
          </View>
        )}
      </View>
      {hint !== undefined && (
        <View id={`${id}h`} className="zj-field__hint">
          {hint}
        </View>
      )}
    </View>
  );
}
