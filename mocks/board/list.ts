import { type PageId, pages, pageTitle } from '@/flow';
import { byId, element } from '../panel/element';
import { type BoardState, boardStates } from './states';

const linkTo = (state: BoardState) => `#${state.id}`;

/** What a page is called among the others: by its tab, where it has one. */
export function pageName(page: PageId): string {
  const row = pages.find(({ id }) => id === page);
  return row && 'tab' in row ? row.tab : pageTitle(page);
}

/** All states under their pages, each a link. */
export function drawList(): void {
  const shown = boardStates.map(({ page }) => page).filter((page, place, all) => all.indexOf(page) === place);
  byId('states').replaceChildren(
    ...shown.map((page) => {
      const states = boardStates.filter((state) => state.page === page);
      return element(
        'section',
        {},
        element('h2', {}, pageName(page), element('span', { ariaHidden: 'true' }, String(states.length))),
        element(
          'ol',
          {},
          ...states.map((state) => element('li', {}, element('a', { href: linkTo(state) }, state.title))),
        ),
      );
    }),
  );
}

/** Marks the state that is shown, and scrolls the list to it where the list has a scroll of its own. */
export function markCurrent(state: BoardState): void {
  const list = byId('states');
  list.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const link = [...list.querySelectorAll('a')].find((candidate) => candidate.getAttribute('href') === linkTo(state));
  const nav = list.closest('nav');
  if (!link || !nav) return;
  link.setAttribute('aria-current', 'true');
  nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
}
