import type { StepId } from '@/contract';
import { type PageId, steps } from '@/flow';
import type { ScreenState } from '../state';
import { statesOf } from './apply';
import { device } from './device';
import { faultsOf } from './everywhere';
import { help } from './help';
import { home } from './home';
import { order } from './order';
import { orders } from './orders';
import { review } from './review';

const PAGES: Readonly<Record<Exclude<PageId, StepId>, readonly ScreenState[]>> = {
  home,
  device,
  review,
  order,
  orders,
  help,
};

const BEFORE = ['home', 'device'] as const;
const AFTER = ['review', 'order', 'orders', 'help'] as const;

/** A state with the page it is one of. */
export interface BoardState extends ScreenState {
  readonly page: PageId;
  /** How a link names it, `credit/passed`. */
  readonly id: string;
}

/** Every page, in the order in which a person meets them. */
const OWN: readonly (readonly [PageId, readonly ScreenState[]])[] = [
  ...BEFORE.map((page) => [page, PAGES[page]] as const),
  ...steps.map(({ id }) => [id, statesOf(id)] as const),
  ...AFTER.map((page) => [page, PAGES[page]] as const),
];

/** Every screen in every state, in sequence: a page's own states, then those in which it loads or cannot. */
export const boardStates: readonly BoardState[] = OWN.flatMap(([page, states]) =>
  [...states, ...faultsOf(page, states[0])].map((state) => ({ ...state, page, id: `${page}/${state.name}` })),
);

/** The state that a link names. */
export function findState(id: string): BoardState | undefined {
  return boardStates.find((state) => state.id === id);
}
