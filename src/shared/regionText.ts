import { ownNames, type Place } from '@/domain/region';

/** A region as it is shown, e.g. `上海市 浦东新区`: a municipality is not named twice, and no filler of a table is a place. */
export function regionText(place: Place): string {
  const { province, city, district } = ownNames(place);
  return [province, city === province ? '' : city, district].filter(Boolean).join(' ');
}
