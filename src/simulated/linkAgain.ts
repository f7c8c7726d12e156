import { isLinkFollowed } from '@mocks/browser/linkFollowed';
import { forgetTabWorld, tabStorage } from './keptWorld';

const KEY = 'mocked-world-link';

/**
 * Where the link that began the world of this tab is followed once more, and names a page, the browser finds that at the most
 * the hash changes, and loads nothing. The app is loaded then, without the world that the tab has kept, so that the link
 * begins it. Another page in the hash is no link to another world.
 */
export function loadLinkAgain(): void {
  const tab = tabStorage();
  if (isLinkFollowed()) tab?.setItem(KEY, window.location.href);
  const followed = tab?.getItem(KEY);
  window.addEventListener('popstate', () => {
    // An entry that the router made, or has found when it started, has a state: going back to it follows no link.
    if (window.history.state !== null || window.location.href !== followed) return;
    forgetTabWorld();
    window.location.reload();
  });
}
