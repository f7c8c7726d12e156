import { useRef } from 'react';
import { call } from '@/api';
import { type Pages, usePages } from '@/async';
import type { Category, DeviceCard, EndpointAnswer } from '@/contract';
import type { Cancel } from '@/platform';
import { type SearchWords, useSearchWords } from './useSearchWords';

interface DeviceSearch extends SearchWords {
  /** The devices that category and words leave, page by page. */
  readonly devices: Pages<DeviceCard>;
}

/** The first page of words that were tried: the list begins with it, and asks for it no second time. */
interface Tried {
  readonly key: string;
  readonly page: EndpointAnswer<'listDevices'>;
}

/** The devices on offer, narrowed by category, all if absent, and by words. */
export function useDeviceSearch(category: Category | undefined): DeviceSearch {
  const tried = useRef<Tried>();
  const keyOf = (words: string) => `${category ?? ''} ${words}`;
  const ask = (words: string, cursor: string | undefined, cancel: Cancel) => {
    const query = { ...(category && { category }), ...(words && { query: words }), ...(cursor && { cursor }) };
    return call('listDevices', { query }, { cancel });
  };

  const search = useSearchWords(async (words, cancel) => {
    const page = await ask(words, undefined, cancel);
    tried.current = { key: keyOf(words), page };
    return page.total > 0;
  });
  const { words } = search;
  const devices = usePages(keyOf(words), (cursor, cancel) => {
    const known = tried.current;
    tried.current = undefined;
    return !cursor && known?.key === keyOf(words) ? Promise.resolve(known.page) : ask(words, cursor, cancel);
  });
  return { ...search, devices };
}
