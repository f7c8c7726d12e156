/** Taro's builds only; the tests are transpiled by SWC. The targets are the `browserslist` of package.json. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  // What holds for all our code, and lets Babel write it shorter.
  assumptions: {
    noDocumentAll: true,
    noClassCalls: true,
    ignoreFunctionLength: true,
    ignoreToPrimitiveHint: true,
    constantReexports: true,
  },
};
