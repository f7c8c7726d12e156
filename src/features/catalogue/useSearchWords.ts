import { useState } from 'react';
import { useLatest } from '@/async';
import { after, type Cancel } from '@/platform';
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
  const { begin, run } = useLatest();

  const search = (text: string) => {
    begin();
    setWords(text.trim());
  };
  const trySearch = (text: string) => {
    const wanted = text.trim();
    // Where the question fails, the list fails in its turn, and says so.
    void run(
      (cancel) => finds(wanted, cancel),
      (hasFound) => hasFound && setWords(wanted),
      () => setWords(wanted),
    );
  };
  const type = (text: string) => {
    if (text.trim() === '') search('');
    else begin().onCancel(after(PAUSE, () => (mayBeComposing(text) ? trySearch(text) : search(text))));
  };
  return { words, type, search };
}
