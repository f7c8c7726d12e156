import type { Page } from '@playwright/test';
import { type PageId, pages, steps } from '@/flow';

/** What takes a tap, by its role. */
export const TAPPABLE = ['button', 'tab', 'checkbox', 'radio', 'link'] as const;

/** Names that begin so. */
export const beginningWith = (name: string) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The path of a page, `pages/home/index`. */
export const pagePath = (id: PageId) => [...steps, ...pages].find((row) => row.id === id)?.page ?? '';

/** Loads a document, also where its address differs from the open one's in its hash alone. */
export async function loadDocument(page: Page, address: string): Promise<void> {
  const withoutHash = (url: string) => url.split('#')[0];
  if (withoutHash(page.url()) === withoutHash(address)) await page.goto('about:blank');
  await page.goto(address);
}

/** Something on the screen that takes a tap. */
export interface Offer {
  readonly name: string;
  /** A tick or choice that is not made yet. */
  readonly isOpen: boolean;
  /** The screen's one main action. */
  readonly isMain: boolean;
  readonly tap: () => void;
}

export function offerOf(element: HTMLElement): Offer {
  return {
    name: element.getAttribute('aria-label') ?? element.textContent ?? '',
    isOpen: element.getAttribute('aria-checked') === 'false',
    isMain: element.classList.contains('zj-button--primary'),
    tap: () => element.click(),
  };
}
