/**
 * `@tarojs/components` in tests: Taro's plain React components where it has them (as the H5 build uses), and for the
 * rest, which Taro has only as custom elements that jsdom hydrates late, the smallest element of the same role.
 */
import type { ViewProps } from '@tarojs/components';
import PlainView from '@tarojs/components-react/dist/components/view/index.js';
import {
  type ChangeEvent,
  type FocusEvent,
  type FormEvent,
  forwardRef,
  type PropsWithChildren,
  type ReactNode,
} from 'react';

export { default as Button } from '@tarojs/components-react/dist/components/button/index.js';
export { default as Icon } from '@tarojs/components-react/dist/components/icon/index.js';
export { default as Image } from '@tarojs/components-react/dist/components/image/index.js';
export { default as Input } from '@tarojs/components-react/dist/components/input/index.js';
export { default as Picker } from '@tarojs/components-react/dist/components/picker/index.js';
export { default as PullDownRefresh } from '@tarojs/components-react/dist/components/pull-down-refresh/index.js';
export { default as ScrollView } from '@tarojs/components-react/dist/components/scroll-view/index.js';
export { Swiper, SwiperItem } from '@tarojs/components-react/dist/components/swiper/index.js';
export { default as Text } from '@tarojs/components-react/dist/components/text/index.js';

/** Taro's build takes `compileMode` out, which means something on Alipay alone. */
export const View = forwardRef<HTMLElement, PropsWithChildren<Omit<ViewProps, 'ref'>>>(
  ({ compileMode: _, ...props }, ref) => <PlainView {...props} ref={ref} />,
);

/** What every component passes on to its element: `className`, `style`, `id`, `aria-…`. */
type Passed = Record<`aria-${string}`, string | undefined> & { id?: string; className?: string };

const detail = <Value,>(value: Value) => ({ detail: { value } });

export function Block({ children }: PropsWithChildren) {
  return <>{children}</>;
}

export const CustomWrapper = Block;
export const RootPortal = Block;

export function Label({ children, for: control, ...passed }: PropsWithChildren<Passed & { for?: string }>) {
  return (
    <label htmlFor={control} {...passed}>
      {children}
    </label>
  );
}

export function Form(props: PropsWithChildren<Passed & { onSubmit?: () => void; onReset?: () => void }>) {
  const { children, onSubmit, onReset, ...passed } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form onSubmit={submit} onReset={onReset} {...passed}>
      {children}
    </form>
  );
}

interface Tick extends Passed {
  checked?: boolean;
  disabled?: boolean;
  value?: string;
  color?: string;
  onChange?: (event: { detail: { value: boolean } }) => void;
}

function Ticked(props: PropsWithChildren<Tick> & { type: 'checkbox' | 'radio'; role?: 'switch' }) {
  const { checked = false, color: _, onChange, children, ...passed } = props;
  const change = (event: ChangeEvent<HTMLInputElement>) => onChange?.(detail(event.target.checked));
  return (
    <>
      <input checked={checked} onChange={change} {...passed} />
      {children}
    </>
  );
}

export const Checkbox = (props: PropsWithChildren<Tick>) => <Ticked type="checkbox" {...props} />;
export const Radio = (props: PropsWithChildren<Tick>) => <Ticked type="radio" {...props} />;
export const Switch = (props: PropsWithChildren<Tick>) => <Ticked type="checkbox" role="switch" {...props} />;

/** Tells all ticked values, as Taro's does. */
export function CheckboxGroup(
  props: PropsWithChildren<Passed & { onChange?: (event: { detail: { value: string[] } }) => void }>,
) {
  const { children, onChange, ...passed } = props;
  const tell = (event: FormEvent<HTMLElement>) => {
    const ticks = event.currentTarget.querySelectorAll<HTMLInputElement>('input:checked');
    onChange?.(detail(Array.from(ticks, (tick) => tick.value)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Taro's is no fieldset either
    <div role="group" onChange={tell} {...passed}>
      {children}
    </div>
  );
}

export function RadioGroup(
  props: PropsWithChildren<Passed & { onChange?: (event: { detail: { value: string } }) => void }>,
) {
  const { children, onChange, ...passed } = props;
  const tell = (event: FormEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement) onChange?.(detail(event.target.value));
  };
  return (
    <div role="radiogroup" onChange={tell} {...passed}>
      {children}
    </div>
  );
}

interface TextareaProps extends Passed {
  value?: string;
  maxlength?: number;
  placeholder?: string;
  placeholderClass?: string;
  autoHeight?: boolean;
  showCount?: boolean;
  onInput?: (event: { detail: { value: string; cursor: number } }) => void;
  onBlur?: (event: { detail: { value: string } }) => void;
}

export function Textarea(props: TextareaProps) {
  const {
    maxlength = 140,
    value,
    onInput,
    onBlur,
    autoHeight: _,
    showCount: __,
    placeholderClass: ___,
    ...passed
  } = props;
  const input = (event: ChangeEvent<HTMLTextAreaElement>) =>
    onInput?.({ detail: { value: event.target.value, cursor: event.target.value.length } });
  const blur = (event: FocusEvent<HTMLTextAreaElement>) => onBlur?.(detail(event.target.value));
  return <textarea maxLength={maxlength} value={value ?? ''} onChange={input} onBlur={blur} {...passed} />;
}

export function ContactButton(passed: Passed & { children?: ReactNode }) {
  return <button type="button" {...passed} />;
}
