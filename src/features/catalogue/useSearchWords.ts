import { useEffect, useRef, useState } from 'react';
import { after, type Cancel, createCancel } from '@/platform';
import { mayBeComposing } from '@/ui';

/** How long a person pauses, in milliseconds, before what they typed is searched for. */
const PAUSE = 300;

/** The words searched for, and how the search box tells of them. */
export interface SearchWords {
  /** Trimmed; empty is everything. */
  readonly words: string;
  /** Something was typed: searched for after a pause, and at once where nothing is left. */
  readonly type: (text: string) => void;
  /** 「搜索」 was tapped: no pause. */
  readonly search: (text: string) => void;
}

/**
 * Follows a search box without holding what is typed, so that a character typed draws nothing anew.
 *
 * @param finds whether words find anything: asked of what an input method may still be composing, which is not searched for
 * unless it does.
 */
export function useSearchWords(finds: (words: string, cancel: Cancel) => Promise<boolean>): SearchWords {
  const [words, setWords] = useState('');
  const stopTimer = useRef<() => void>();
  useEffect(() => () => stopTimer.current?.(), []);

  const search = (text: string) => {
    stopTimer.current?.();
    setWords(text.trim());
  };
  const trySearch = (text: string) => {
    const cancel = createCancel();
    stopTimer.current = cancel.cancel;
    finds(text.trim(), cancel).then(
      (hasFound) => {
        if (hasFound && !cancel.cancelled) setWords(text.trim());
      },
      // The list fails in its turn, and says so.
      () => {
        if (!cancel.cancelled) setWords(text.trim());
      },
    );
  };
  const type = (text: string) => {
    stopTimer.current?.();
    if (text.trim() === '') search('');
    else stopTimer.current = after(PAUSE, () => (mayBeComposing(text) ? trySearch(text) : search(text)));
  };
  return { words, type, search };
}
