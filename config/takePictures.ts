/** `npm run pictures`: takes the README's pictures, `docs/screens/*.png`, of the built demo in Chromium. */
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { ensureChromium } from './chromium';
import { serveDemo } from './demo';

const PHONE = { width: 375, height: 812 };
const DESK = { width: 1280, height: 900 };

interface Picture {
  readonly name: string;
  readonly address: string;
  /** What is on screen once there is something to see. */
  readonly shows: string;
  readonly size: { readonly width: number; readonly height: number };
}

const PICTURES: readonly Picture[] = [
  { name: 'home', address: '/app/?scenario=approved', shows: 'iPhone 16 Pro', size: PHONE },
  {
    name: 'credit',
    address: '/app/?scenario=approved&at=face#/pages/apply/credit/index',
    shows: '已达到租机要求',
    size: PHONE,
  },
  {
    name: 'confirm',
    address: '/app/?scenario=approved&at=confirm#/pages/apply/confirm/index',
    shows: '押金总额',
    size: PHONE,
  },
  { name: 'review', address: '/app/?scenario=approved&at=review#/pages/review/index', shows: '审核中', size: PHONE },
  { name: 'frame', address: '/?scenario=phone-review&at=review', shows: '系统自动审核', size: DESK },
];

async function take(browser: Browser, origin: string, { name, address, shows, size }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(origin + address);
  const inside = address.startsWith('/app/') ? page : page.frameLocator('#app');
  await inside.getByText(shows).filter({ visible: true }).first().waitFor();
  // Pictures of devices come in as they are seen.
  await page.waitForLoadState('networkidle');
  // The small tab of the mocked world belongs to no screen.
  await page.addStyleTag({ content: '.dev-c { display: none }' });
  await page.screenshot({ path: path.resolve(__dirname, '../docs/screens', `${name}.png`) });
  await context.close();
}

async function takeAll(): Promise<void> {
  const executablePath = ensureChromium();
  const demo = await serveDemo();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const picture of PICTURES) await take(browser, demo.origin, picture);
  } finally {
    await browser.close();
    demo.stop();
  }
}

takeAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
