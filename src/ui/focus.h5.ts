import type { ViewProps } from '@tarojs/components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isComposing } from './composing.h5';

/** Props that make a View reachable by Tab, and operable by Enter and Space. */
export function focusable(onTap: () => void): Pick<ViewProps, 'tabIndex' | 'onKeyDown'> {
  return {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      onTap();
    },
  };
}

const FOCUSABLE = '[tabindex="0"], input, textarea, a[href], button';

/** Props for a dialog that takes the focus while it is open, keeps Tab inside, closes on Escape and hands the focus back. */
export function useDialogFocus(
  isOpen: boolean,
  onClose: () => void,
): Pick<ViewProps, 'ref' | 'tabIndex' | 'onKeyDown'> {
  const dialog = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    dialog.current?.focus();
    // What had the focus may go, as a list does that gives way to the next: then the page has it, and the dialog takes it back.
    const takeBack = (event: globalThis.KeyboardEvent) => {
      if (document.activeElement !== document.body) return;
      if (event.key === 'Escape') close.current();
      if (event.key === 'Tab') dialog.current?.focus();
    };
    document.addEventListener('keydown', takeBack);
    return () => {
      document.removeEventListener('keydown', takeBack);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isOpen]);
  return {
    ref: dialog,
    tabIndex: -1,
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === 'Escape') onClose();
      if (event.key === 'Tab' && dialog.current) keepInside(dialog.current, event);
    },
  };
}

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const inside = dialog.querySelectorAll<HTMLElement>(FOCUSABLE);
  const first = inside[0];
  const last = inside[inside.length - 1];
  if (!first || !last) return;
  const leaving = event.shiftKey ? first : last;
  if (document.activeElement !== leaving && document.activeElement !== dialog) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** A browser's keyboard scrolls what can take the focus. */
export const scrollable: Pick<ViewProps, 'tabIndex'> = { tabIndex: 0 };

/** Props for a region that scrolls only where it holds too much: a keyboard does not stop at it where it does not. */
export function useScrollable(): Pick<ViewProps, 'ref' | 'tabIndex'> {
  const region = useRef<HTMLElement>(null);
  const [isFull, setFull] = useState(false);
  // After every update, for what it holds came with it.
  useEffect(() => {
    const element = region.current;
    setFull(element !== null && element.scrollHeight > element.clientHeight);
  });
  return isFull ? { ref: region, ...scrollable } : { ref: region };
}

/** The mask itself takes no touch gestures (`touch-action`), so nothing is needed here. */
export const scrollLock: Pick<ViewProps, 'catchMove'> = {};
