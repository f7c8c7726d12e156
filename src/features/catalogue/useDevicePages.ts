import { call } from '@/api';
import type { Category, DeviceCard } from '@/contract';
import { type Pages, usePages } from '@/shell';

/** What the list is narrowed to. */
export interface DeviceFilter {
  readonly category: Category | undefined;
  /** What was searched for; empty where nothing was. */
  readonly query: string;
}

/** The devices that a filter leaves, page by page. */
export function useDevicePages({ category, query }: DeviceFilter): Pages<DeviceCard> {
  return usePages(`${category ?? ''} ${query}`, (cursor, cancel) => {
    const asked = { ...(category && { category }), ...(query && { query }), ...(cursor && { cursor }) };
    return call('listDevices', { query: asked }, { cancel });
  });
}
