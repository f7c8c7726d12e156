/** `npm run pictures`: takes the pictures of the README and the documents, `docs/screens/*.png`, in Chromium. */
import path from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import { freshCompiled } from '../../checks/antCompiler';
import { serveSimulator } from '../serve/simulator';
import { withProgress } from '../terminal/progress';
import { ensureChromium } from '../test/chromium';
import { serveDemo } from '../test/demo';

const PHONE = { width: 375, height: 812 };
const DESK = { width: 1280, height: 900 };
const WIDE = { width: 1440, height: 900 };

/** Of which page: the H5 demo's, or the simulator's. */
type Site = 'demo' | 'simulator';

interface Picture {
  readonly name: string;
  /** The demo's if absent. */
  readonly site?: Site;
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
  { name: 'board', address: '/board.html#review/signing-cancelled', shows: '您取消了签约', size: WIDE },
  {
    name: 'simulator',
    site: 'simulator',
    address: '/?scenario=phone-review&at=review',
    shows: '系统自动审核',
    size: WIDE,
  },
];

/** Where the app is drawn: the page itself, in the phone of the frame, or there in the view of the page on top. */
function appIn(page: Page, { site, address }: Picture): Page | FrameLocator {
  if (site === 'simulator') return page.frameLocator('#app').frameLocator('.view:not([hidden])');
  return address.startsWith('/app/') ? page : page.frameLocator('#app');
}

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const { name, site, address, shows, size } = picture;
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // The simulator's panel asks the server again and again, so that its network is never idle.
  const pictured = site === 'simulator' ? page.waitForResponse(/\/assets\/devices\//) : undefined;
  await page.goto(origin + address);
  await appIn(page, picture).getByText(shows).filter({ visible: true }).first().waitFor();
  // Pictures of devices come in as they are seen.
  await (pictured ?? page.waitForLoadState('networkidle'));
  if (site === 'simulator')
    await page
      .getByText(/^pages\//)
      .first()
      .waitFor();
  // The small tab of the mocked world belongs to no screen.
  await page.addStyleTag({ content: '[role="button"][aria-label="模拟环境"] { display: none }' });
  await page.screenshot({ path: path.resolve(__dirname, '../../../docs/screens', `${name}.png`) });
  await context.close();
}

async function takeAll(): Promise<void> {
  const executablePath = ensureChromium();
  const demo = await serveDemo();
  const simulator = await serveSimulator(await freshCompiled('alipay'));
  const origins: Readonly<Record<Site, string>> = { demo: demo.origin, simulator: simulator.origin };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await withProgress('Taking the pictures', async (tell) => {
      for (const [place, picture] of PICTURES.entries()) {
        tell(`${picture.name}, ${place + 1} of ${PICTURES.length}`, place / PICTURES.length);
        await take(browser, origins[picture.site ?? 'demo'], picture);
      }
    });
  } finally {
    await browser.close();
    demo.stop();
    simulator.stop();
  }
}

export const command: Command = {
  usage: 'npm run pictures',
  summary: 'takes the pictures in both READMEs anew',
  run: takeAll,
};

runMain(module, command);
