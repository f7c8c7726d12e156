import type { Address } from '@/contract';

/** A region as it is shown, e.g. `上海市 浦东新区`: a municipality is not named twice. */
export function regionText({ province, city, district }: Pick<Address, 'province' | 'city' | 'district'>): string {
  return [province, city === province ? '' : city, district].filter(Boolean).join(' ');
}
