import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { call } from '@/api';
import { OrderScreen } from '@/features/orders/OrderScreen';
import { countCalls } from '../drivers/countCalls';
import { renderPage } from './renderPage';
import type { ScreenWorld } from './screenWorld';

/** The page of the order that an account holds, and a user who works on it. */
export function orderUser(on: ScreenWorld) {
  const button = (name: string | RegExp) => screen.findByRole('button', { name });
  const sheet = () => within(screen.getByRole('dialog'));
  return {
    /** Begins a scenario and opens its order. @returns its id, and how the page is hidden and shown. */
    async open(scenario: string) {
      on.world.control('PUT', '/scenario', { name: scenario, at: 'order' });
      const { items } = await call('listOrders', {});
      const id = items[0]?.id ?? '';
      return { id, page: renderPage(OrderScreen, `/pages/order/index?id=${id}`) };
    },
    /** The state at the head of the page. */
    head: (title: string) => screen.findByText(title, { selector: '[role="status"] *' }),
    button,
    tap: async (name: string | RegExp) => userEvent.click(await button(name)),
    sheet,
    tapInSheet: (name: string) => userEvent.click(sheet().getByRole('button', { name })),
    noSheet: () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull()),
    /** How often a call was sent, e.g. `payment`. */
    sent: (what: string) => countCalls(on.world.control('GET', '/requests'), new RegExp(`^POST .*/${what}$`)),
    fault: (kind: string, what: string) =>
      on.world.control('PUT', '/fault', { kind, endpoint: `POST /orders/{id}/${what}`, times: 1 }),
    passDays: (workingDays: number) => on.world.control('POST', '/clock', { advanceWorkingDays: workingDays }),
  };
}
