/** Taro's builds only; the tests are transpiled by SWC. The targets are the `browserslist` of package.json. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
