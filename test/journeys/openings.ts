/** Ways to the screen where a journey begins. */
import { submit } from '@mocks/driver/actions';
import type { User } from './user';

/** Begins a scenario at the confirmation and submits. */
export async function submitIn(user: User, scenario: string): Promise<void> {
  await user.open('confirm', { scenario, at: 'confirm' });
  await submit(user);
}

/**
 * Opens the list that holds a scenario's order. A backend of its own leads to no page, so the order is found there; a demo
 * package leads to the order itself, and the list is gone to.
 */
export async function openList(user: User, scenario: string): Promise<void> {
  await user.open('orders', { scenario, at: 'order' });
  await user.openTab('orders');
}

export async function openOrder(user: User, scenario: string): Promise<void> {
  await openList(user, scenario);
  await user.tap('iPhone');
  await user.isAt('order');
}
