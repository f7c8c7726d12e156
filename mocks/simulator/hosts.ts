/** Servers that the app may ask beside the mocked backend, as the user names them: `api.example.com`, `127.0.0.1:8080`. */
export type Hosts = readonly string[];

/** What a named server looks like: a name or an address, perhaps with a port. */
export const HOST = /^(\[[\da-f:]+\]|[a-z\d]([a-z\d.-]*[a-z\d])?)(:\d{1,5})?$/;

export function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Whether an address is of a named server; one that is named without a port may be asked at any. */
export function isAllowed({ protocol, hostname, host, port }: URL, allowed: Hosts): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  const whole = port ? host : `${host}:${protocol === 'http:' ? 80 : 443}`;
  return allowed.some((one) => one === hostname || one === host || one === whole);
}

/** The same as sources of a Content-Security-Policy. */
export const sourcesOf = (allowed: Hosts): string[] =>
  allowed.flatMap((host) => {
    const place = /:\d+$/.test(host) ? host : `${host}:*`;
    return [`http://${place}`, `https://${place}`];
  });
