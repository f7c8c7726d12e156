import { screen, waitFor } from '@testing-library/react';
import type { RenderedPage } from './renderPage';

/**
 * Scrolls through the first pages of a long list, of which never more than three are drawn.
 *
 * @param mark a text that stands on each card: roles of so many nodes take jsdom long to tell.
 * @param height about what twenty cards take; jsdom measures nothing.
 */
export async function scrollThrough({ fire, container }: RenderedPage, mark: string, pages: number, height: number) {
  const drawn = () => screen.getAllByText(mark).length;
  const loaded = () => waitFor(() => expect(screen.queryByText('正在加载')).toBeNull());
  await screen.findAllByText(mark);
  expect(drawn()).toBe(20);
  const one = container.querySelectorAll('*').length;
  for (let page = 1; page <= pages; page += 1) {
    fire('onReachBottom');
    await loaded();
    fire('onPageScroll', { scrollTop: page * height });
    await loaded();
    expect(drawn()).toBeLessThanOrEqual(60);
    expect(container.querySelectorAll('*').length).toBeLessThan(one * 3);
  }
}
