App({
  globalData: {
    /** The same backend as the production package that is measured beside this. */
    backend: 'https://backend.example',
  },
});
