/**
 * The demo package for Alipay, which has the mocked world inside, on Ant's base library. Every journey is walked in the
 * production package there, and over the same mocked world in jsdom and on H5; here are those that between them use all that
 * this package has of its own: the world behind `my.request`, the screens that it plays, the call, and its panel.
 */
import { freshCompiled } from '../../config/checks/antCompiler';
import { PAGES, type ServedSimulator, serveSimulator } from '../../config/commands/serve/simulator';
import { answerTests } from '../../config/commands/test/testFiles';
import { keptByBrowser } from '../drivers/browserStorage';
import { DemoPhoneUser } from '../drivers/demoPhoneUser';
import { personalDataIn } from '../drivers/personalData';
import { journeys } from '../journeys';
import { judge } from './knownDifferences';
import { type Lasting, openWindow } from './lastingPages';
import { expect, test } from './quietPage';

/** A journey, and what it shows of the package. */
const WALKED: Readonly<Record<string, string>> = {
  'credit-refused, then granted': 'the authorisation, refused and given',
  'face-cancelled': 'the face scan, cancelled and done',
  'profile with faults in every field, then with the address of Alipay': 'the addresses of Alipay',
  'deposit-cancelled': 'the checkout, cancelled and done; the clock by working days',
  'phone-review, taken on screen': 'the call; the clock by hours',
  'deep link to a step of a submitted application': 'a link to where the world begins',
  'offline in the middle of a step': 'a fault laid by the panel and lifted',
  malformed: 'what a fault does to an answer',
  'many-orders': 'a world of a thousand orders kept in Alipay’s storage',
};

test.describe.configure({ mode: 'default' });
let simulator: ServedSimulator;
let phone: Lasting;
test.beforeAll(async ({ browser }) => {
  // The package is built and compiled first, which a busy machine takes its time for.
  test.setTimeout(600_000);
  const compiled = await freshCompiled('alipay:demo');
  simulator = await serveSimulator(compiled, 0, { first: answerTests, pages: PAGES });
  phone = await openWindow(browser, simulator.origin);
});
test.afterAll(async () => {
  await phone?.page.context().close();
  simulator?.stop();
});

for (const [name, shows] of Object.entries(WALKED)) {
  test(`the demo package: ${shows}`, async () => {
    const journey = journeys.find((one) => one.name === name);
    if (!journey) throw new Error(`There is no journey ${name}`);
    await phone.beginAnew();
    const user = new DemoPhoneUser(phone.page, undefined, `${simulator.origin}/simulator/phone.html`);
    await journey.walk(user);
    const left = { kept: await keptByBrowser(phone.page), told: { address: phone.page.url(), log: await user.log() } };
    expect(personalDataIn(left, user.typed)).toEqual([]);
    expect(judge(await user.errors()).unknown).toEqual([]);
  });
}
