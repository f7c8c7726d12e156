const built = process.env.TARO_APP_BACKEND;

/**
 * Where the backend is, as the build was told, e.g. `https://api.example.com`, without a slash at its end. Empty where the
 * mocked backend answers in the app's own origin.
 */
export function backendOrigin(): string {
  return built && built !== 'mock' ? built.replace(/\/+$/, '') : '';
}
