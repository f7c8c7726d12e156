import type { PageId } from '@/flow';
import type { ScreenState } from '../state';
import { confirm } from './confirm';
import { credit } from './credit';
import { device } from './device';
import { faultsOf } from './everywhere';
import { face } from './face';
import { help } from './help';
import { history } from './history';
import { home } from './home';
import { order } from './order';
import { orders } from './orders';
import { profile } from './profile';
import { review } from './review';

/** Every page, in the order in which a person meets them. */
const OWN: Readonly<Record<PageId, readonly ScreenState[]>> = {
  home,
  device,
  credit,
  face,
  profile,
  history,
  confirm,
  review,
  order,
  orders,
  help,
};

/** A state with the page it is one of. */
export interface BoardState extends ScreenState {
  readonly page: PageId;
  /** How a link names it, `credit/passed`. */
  readonly id: string;
}

const isPage = (name: string): name is PageId => name in OWN;

/** Every screen in every state, in sequence: a page's own states, then those in which it loads or cannot. */
export const boardStates: readonly BoardState[] = Object.keys(OWN)
  .filter(isPage)
  .flatMap((page) =>
    [...OWN[page], ...faultsOf(page, OWN[page][0])].map((state) => ({ ...state, page, id: `${page}/${state.name}` })),
  );

/** The state that a link names. */
export function findState(id: string): BoardState | undefined {
  return boardStates.find((state) => state.id === id);
}
