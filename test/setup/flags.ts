/** The flags a build defines, as tests see them: H5, a backend at a fixed address, simulated native answers. */
Object.assign(process.env, {
  TARO_ENV: 'h5',
  TARO_PLATFORM: 'web',
  TARO_APP_BACKEND: 'http://backend.test',
  TARO_APP_NATIVE: 'simulated',
  SUPPORT_TARO_POLYFILL: 'disabled',
});
