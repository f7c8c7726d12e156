import { BASE_PATH } from '@/contract';

type Query = Readonly<Record<string, string | undefined>>;

/** `/api/v1/…` with its parameters filled in and the query behind it, all encoded; `undefined` parts are left out. */
export function pathOf(template: string, params: Readonly<Record<string, string>>, query: Query): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = Object.keys(query)
    .map((name) => [name, query[name]] as const)
    .filter((pair): pair is readonly [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `${BASE_PATH}${path}${search && `?${search}`}`;
}
