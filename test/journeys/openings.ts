/** Ways to the screen where a journey begins, and parts of the way that several have. */

import type { Span } from '@mocks/client/controls';
import { DETAIL, submit } from '@mocks/driver/actions';
import type { User } from './user';

/** Begins a scenario at the confirmation and submits; then time passes, if any is named. */
export async function submitIn(user: User, scenario: string, later?: Span): Promise<void> {
  await user.open('confirm', { scenario, at: 'confirm' });
  await submit(user);
  if (later) await user.pass(later);
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

/** Objects to a rejection. */
export async function appeal(user: User, words: string): Promise<void> {
  await user.tap('申请人工复核');
  await user.type('情况说明', words);
  await user.tap('提交复核申请');
}

/** Completes the address that a review asks for. */
export async function completeAddress(user: User): Promise<void> {
  await user.tap('完善信息');
  await user.type('详细地址', DETAIL);
  await user.tap('提交补充资料');
}
