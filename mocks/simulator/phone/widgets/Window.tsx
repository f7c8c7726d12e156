import { type ReactNode, useEffect, useRef } from 'react';

interface WindowProps {
  /** What it is read out as. */
  readonly label: string;
  readonly place: 'middle' | 'bottom' | 'full';
  /** Tapping beside it, or Escape; absent where the person has to choose. */
  readonly onLeave?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A window of Alipay's over the app. The keyboard is inside as long as it is there. */
export function Window({ label, place, onLeave, children }: WindowProps) {
  const window = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // A modal dialog of the browser's own keeps the focus, and what is below cannot be reached.
    window.current?.showModal();
    // Itself, not its first button: a ring there would tell a person who taps of a choice they did not make.
    window.current?.focus();
  }, []);
  return (
    <dialog
      ref={window}
      tabIndex={-1}
      className={`window window-${place}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onLeave?.();
      }}
      onClick={({ target }) => {
        if (target === window.current) onLeave?.();
      }}
      onKeyDown={() => {}}
    >
      <div className="window-body">{children}</div>
    </dialog>
  );
}
