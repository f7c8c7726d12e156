import * as v from 'valibot';
import { BASE_PATH, type EndpointName, endpoints, id, type QueryValue, queryText } from '@/contract';
import { ApiError } from './apiError';

type Query = Readonly<Record<string, QueryValue | undefined>>;

/** `.` and `..` mean other places in an address, encoded or not. */
const PLACES = ['.', '..'];

/**
 * `/api/v1/…` with its parameters filled in and the query behind it, all encoded; `undefined` parts are left out.
 *
 * @param params ids as a link may hold them: of any length, from anybody.
 * @throws ApiError `NOT_FOUND` where nothing can have such an id, so that the backend is not asked.
 */
export function pathOf(name: EndpointName, params: Readonly<Record<string, string>>, query: Query): string {
  const path = endpoints[name].path.replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = params[part];
    if (!v.is(id, value) || PLACES.indexOf(value) >= 0) throw new ApiError(name, 'problem', { code: 'NOT_FOUND' });
    return encodeURIComponent(value);
  });
  const search = Object.keys(query)
    .map((part) => [part, query[part]] as const)
    .filter((pair): pair is readonly [string, QueryValue] => pair[1] !== undefined)
    .map(([part, value]) => `${encodeURIComponent(part)}=${encodeURIComponent(queryText(value))}`)
    .join('&');
  return `${BASE_PATH}${path}${search && `?${search}`}`;
}
