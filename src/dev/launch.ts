import type { WorldChoice } from '@mocks/client/pageBridge';

function parseQuery(search: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [name, value = ''] = pair.split('=');
    if (!name) continue;
    try {
      query[name] = decodeURIComponent(value.replace(/\+/g, ' '));
    } catch {
      // A percent sign that encodes nothing: taken as it stands, and then said to be unknown.
      query[name] = value;
    }
  }
  return query;
}

/** The query before the hash of H5's address. */
export function addressQuery(): Record<string, unknown> {
  return parseQuery(window.location.search);
}

/** What the link that opened the app asks of the mocked world. */
export function launchChoice(query: Readonly<Record<string, unknown>>): WorldChoice {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value ? value : undefined;
  };
  return { scenario: text('scenario'), at: text('at'), fault: text('fault') };
}

/** Keeps the page's address saying what the world was begun with, so that a reload goes on and a copied link begins it. */
export function showChoiceInAddress(choice: WorldChoice): void {
  if (process.env.TARO_ENV !== 'h5') return;
  const query = (['scenario', 'at', 'fault'] as const)
    .filter((name) => choice[name])
    .map((name) => `${name}=${encodeURIComponent(choice[name] ?? '')}`)
    .join('&');
  const { pathname, hash } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${query && `?${query}`}${hash}`);
}
