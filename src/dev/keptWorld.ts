import type { WorldChoice } from '@mocks/transports/pageBridge';
import { storage } from '@/platform';

const KEY = 'mocked-world';

/** The mocked world as it is kept between two visits. */
export interface KeptWorld {
  /** What `Backend.save` gave. */
  readonly saved: string;
  readonly begun: WorldChoice;
  /** It was begun in this very tab; a world of another tab is only gone on with where the link asks for none. */
  readonly isOfThisTab: boolean;
}

function parse(text: string | null | undefined, isOfThisTab: boolean): KeptWorld | undefined {
  if (!text) return undefined;
  try {
    const { saved, begun } = JSON.parse(text);
    if (typeof saved === 'string' && typeof begun === 'object' && begun) return { saved, begun, isOfThisTab };
  } catch {
    // Corrupt: as if there were none.
  }
  return undefined;
}

/** The tab's own storage; `undefined` where there is none: on Alipay, or where a browser refuses it. */
export function tabStorage(): Storage | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** The world of this tab, else the one last kept on the device. */
export function readKeptWorld(): KeptWorld | undefined {
  return parse(tabStorage()?.getItem(KEY), true) ?? parse(storage.read(KEY), process.env.TARO_ENV !== 'h5');
}

/** Forgets the world of this tab alone: a link that names one begins it then. */
export function forgetTabWorld(): void {
  tabStorage()?.removeItem(KEY);
}

/**
 * Keeps a world for the next visit, as far as the device lets us: one too large for it lives until the app is closed. Then
 * none is kept at all, because an older one would not match what the app itself has kept since.
 */
export function keepWorld(saved: string, begun: WorldChoice): void {
  const text = JSON.stringify({ saved, begun });
  if (!storage.write(KEY, text)) storage.remove(KEY);
  const tab = tabStorage();
  try {
    tab?.setItem(KEY, text);
  } catch {
    // The quota is used up.
    tab?.removeItem(KEY);
  }
}
