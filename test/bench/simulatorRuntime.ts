import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { compilePackage, freshCompiled } from '../../config/checks/antCompiler';
import { serveSimulator } from '../../config/commands/serve/simulator';
import { ensureChromium } from '../../config/commands/test/chromium';
import { PhoneTwin } from './phoneTwin';
import { PhoneUser } from './phoneUser';
import type { Runtime } from './runtime';

const NATIVE = path.join(__dirname, 'native');
const COMPILED = path.resolve(__dirname, '../../dist/test/native-compiled');

const phoneOf = (origin: string) => `${origin}/simulator/phone.html`;

/** The production package and its twin on Ant's base library, in Chromium. */
export async function startSimulator(): Promise<Runtime> {
  const app = await serveSimulator(await freshCompiled('alipay'));
  const twin = await serveSimulator({ folder: NATIVE, compiled: await compilePackage(NATIVE, COMPILED) });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  // Each its own device: what one keeps is none of the other's.
  const newPage = async (): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    // tsx keeps the name of every function by a helper, which what is sent to a page asks for there.
    await context.addInitScript('globalThis.__name = (named) => named;');
    return context.newPage();
  };
  return {
    name: "Ant's base library, in the simulator",
    app: new PhoneUser(await newPage(), phoneOf(app.origin)),
    twin: new PhoneTwin(await newPage(), phoneOf(twin.origin)),
    stop: async () => {
      await browser.close();
      app.stop();
      twin.stop();
    },
  };
}
