import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { call } from '@/api';
import type { Order } from '@/contract';
import { OrderScreen } from '@/features/orders/OrderScreen';
import { call as ask, logIn, userOf } from '../mockedBackend';
import { button, head } from './finding';
import { renderPage } from './renderPage';
import type { ScreenWorld } from './screenWorld';

/** The order that stands at the end of a scenario's way. */
export function orderIn(on: ScreenWorld, scenario: string): Order {
  on.begin(scenario, 'order');
  const user = userOf(on.world.backend);
  logIn(user);
  return ask(user, 'getOrder', { params: { id: ask(user, 'listOrders').items[0]?.id ?? '' } });
}

/** The page of the order that an account holds, and a user who works on it. */
export function orderUser(on: ScreenWorld) {
  const sheet = () => within(screen.getByRole('dialog'));
  return {
    /** Begins a scenario and opens its order. @returns its id, and how the page is hidden and shown. */
    async open(scenario: string) {
      on.begin(scenario, 'order');
      const { items } = await call('listOrders', {});
      const id = items[0]?.id ?? '';
      return { id, page: renderPage(OrderScreen, `/pages/order/index?id=${id}`) };
    },
    head,
    button,
    tap: async (name: string | RegExp) => userEvent.click(await button(name)),
    sheet,
    tapInSheet: (name: string) => userEvent.click(sheet().getByRole('button', { name })),
    noSheet: () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull()),
    /** How often a call was sent, e.g. `payment`. */
    sent: (what: string) => on.sent(new RegExp(`^POST .*/${what}$`)),
    fault: (kind: string, what: string) => on.fail(kind, `POST /orders/{id}/${what}`, 1),
    passDays: (workingDays: number) => on.pass({ workingDays }),
  };
}
