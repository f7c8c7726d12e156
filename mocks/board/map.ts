import { type Next, pageTitle, steps } from '@/flow';
import { byId, element } from '../panel/element';
import { type BoardState, boardStates } from './states';

/** Where a step leads besides the one below it, as its table says it: the guard, and the end it leads to. */
const waysOf = (next: readonly Next[], below: Next) =>
  next
    .filter((way) => way !== below)
    .map((way) => (typeof way === 'string' ? `→ ${way}` : `${way.when} → ${way.ends}（结束）`));

/** The table of steps as it is walked: each step with its guards, up to the review; the one that is shown is marked. */
export function drawMap(current: BoardState): void {
  const row = (id: BoardState['page'], label: string, lines: readonly string[]) => {
    const first = boardStates.find(({ page }) => page === id);
    const made = element(
      'li',
      {},
      element('a', { href: `#${first?.id}` }, label),
      ...lines.map((line) => element('code', {}, line)),
    );
    if (id === current.page) made.ariaCurrent = 'step';
    return made;
  };
  byId('map').replaceChildren(
    ...steps.map(({ id, label, next }, place) => row(id, label, waysOf(next, steps[place + 1]?.id ?? 'review'))),
    row('review', pageTitle('review'), []),
  );
}
