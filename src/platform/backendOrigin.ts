const built = process.env.TARO_APP_BACKEND;

/** The mocked backend answers in the app's own origin. */
let origin = built && built !== 'mock' ? built.replace(/\/+$/, '') : '';

/** Where the backend is, e.g. `https://api.example.com`; empty for the page's own origin. It has no slash at its end. */
export function backendOrigin(): string {
  return origin;
}

/** Names another backend than the build did: for tests, and for a mocked world elsewhere. */
export function setBackendOrigin(next: string): void {
  origin = next.replace(/\/+$/, '');
}
