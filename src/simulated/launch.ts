import { queryIn, queryOf, type WorldChoice } from '@mocks/client/worldChoice';

/** The query before the hash of H5's address. */
export function addressQuery(): Record<string, unknown> {
  return queryIn(window.location.search);
}

/** Keeps the page's address saying what the world was begun with, so that a reload goes on and a copied link begins it. */
export function showChoiceInAddress(choice: WorldChoice): void {
  if (process.env.TARO_ENV !== 'h5') return;
  const { pathname, hash } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${queryOf(choice)}${hash}`);
}
