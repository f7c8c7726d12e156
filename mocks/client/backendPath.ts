import { BASE_PATH } from '@/contract';

/**
 * The backend's own path and query in an address, whatever host or folder stands before it: of the API, or of the mocked
 * world's controls. `undefined` where it is none of the backend's.
 */
export function backendPath(url: string): string | undefined {
  for (const root of [`${BASE_PATH}/`, '/__mock/']) {
    const at = url.split('?')[0]?.indexOf(root) ?? -1;
    if (at >= 0) return url.slice(at);
  }
  return undefined;
}
