import { defineConfig } from '@playwright/test';
import { LARGEST_SCALE, NORMAL_TEXT } from './src/platform/fontScale';
import type { TypeOptions } from './test/e2e/journeyUsers';
import { PHONE_WINDOW, STILL } from './test/e2e/phoneWindow';

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  // A page lives for seconds here: what compiling its functions better takes is not won back.
  '--js-flags=--no-maglev,--no-turbofan',
  // Nor is another process kept in store for the next page, which would not use it.
  '--renderer-process-limit=1',
];

/** A browser whose text is so many times as large as normal, which the app follows. */
const withTextScale = (textScale: number) => ({
  textScale,
  launchOptions: {
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: [...launchArguments, `--blink-settings=defaultFontSize=${NORMAL_TEXT * textScale}`],
  },
});

/** Started by `npm run e2e`, which finds the browser, builds the demo and serves it. */
export default defineConfig<TypeOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['html', { open: 'never', outputFolder: 'playwright-report' }]],
  timeout: 120_000,
  use: {
    ...PHONE_WINDOW,
    contextOptions: STILL,
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'normal type', use: withTextScale(1) },
    { name: 'largest type', testMatch: 'journeys.spec.ts', use: withTextScale(LARGEST_SCALE) },
  ],
});
