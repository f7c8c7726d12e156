/**
 * Two projects: `node` for what knows no screen, `dom` for what does. Browser journeys are Playwright's (`npm run e2e`).
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2021',
    },
    module: { type: 'commonjs' },
  },
];

const shared = {
  rootDir: __dirname,
  // Jest looks through all that lies below them before it begins, and node_modules are 100,000 files.
  roots: ['src', 'mocks', 'config', 'test'].map((folder) => `<rootDir>/${folder}`),
  transform: { '\\.[cm]?[jt]sx?$': swc },
  // Packages that exist only as ES modules. Anchored, because Taro's packages hold node_modules of their own.
  transformIgnorePatterns: [
    '<rootDir>/node_modules/(?!(@tarojs|@vant|until-async|rettime|@open-draft|lodash-es|swiper|query-string|decode-uri-component|filter-obj|split-on-first)/)',
  ],
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/coverage/', '<rootDir>/playwright-report/'],
  setupFiles: ['<rootDir>/test/setup/flags.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/setup/quietConsole.ts'],
  restoreMocks: true,
};

const paths = { '^@/(.*)$': '<rootDir>/src/$1', '^@mocks/(.*)$': '<rootDir>/mocks/$1' };

/** Folders without a screen; all other tests get a DOM, and so do a `.test.tsx` of the mocks. */
const SCREENLESS = [
  'mocks',
  'config',
  'src/contract',
  'src/flow',
  'src/domain',
  'test/architecture',
  'test/package',
  'test/alipay',
  'test/document',
  'test/drivers',
  'test/walks',
];

/** @type {import('jest').Config} */
module.exports = {
  // For a busy machine: a test that waits in vain is what this ends. No test is about time on a clock.
  testTimeout: 240_000,
  // Jest itself leaves one core idle, which on two is half of them.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/config/commands/test/testReporter.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: SCREENLESS.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
      moduleNameMapper: paths,
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/{src,test}/**/*.test.{ts,tsx}', '<rootDir>/mocks/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', ...SCREENLESS.map((folder) => `<rootDir>/${folder}/.*\\.test\\.ts$`)],
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/test/setup/dom.ts'],
      moduleNameMapper: {
        '\\.(scss|css)(\\.js)?$': '<rootDir>/test/setup/emptyModule.ts',
        '\\.(png|jpg|svg)$': '<rootDir>/test/setup/emptyModule.ts',
        '^@tarojs/taro$': '<rootDir>/test/setup/taro.ts',
        // Taro's own builds a page for the browser; a test sees where the app goes.
        '^@tarojs/router(/.*)?$': '<rootDir>/test/setup/router.ts',
        // Custom elements for pictures and maps, which nothing here opens.
        '^@tarojs/components/dist/components$': '<rootDir>/test/setup/emptyModule.ts',
        '^@tarojs/components$': '<rootDir>/test/setup/components.tsx',
        ...paths,
      },
    },
  ],
};
