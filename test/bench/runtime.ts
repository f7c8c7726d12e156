import path from 'node:path';
import { compilePackage, freshCompiled } from '../../config/checks/antCompiler';
import { serveSimulator } from '../../config/commands/serve/simulator';
import { openPhoneBrowser } from '../drivers/phoneBrowser';
import { PhoneTwin } from './phoneTwin';
import { PhoneUser } from './phoneUser';

const NATIVE = path.join(__dirname, 'native');
const COMPILED = path.resolve(__dirname, '../../dist/test/native-compiled');

const phoneOf = (origin: string) => `${origin}/simulator/phone.html`;

/** Where the production package and its twin run and are counted. */
export interface Runtime {
  readonly app: PhoneUser;
  readonly twin: PhoneTwin;
  stop(): Promise<void>;
}

/** Both on Ant's base library, in the simulator. */
export async function startRuntime(): Promise<Runtime> {
  const app = await serveSimulator(await freshCompiled('alipay'));
  const twin = await serveSimulator({ folder: NATIVE, compiled: await compilePackage(NATIVE, COMPILED) });
  const browser = await openPhoneBrowser();
  return {
    app: new PhoneUser(await browser.newPage(), phoneOf(app.origin)),
    twin: new PhoneTwin(await browser.newPage(), phoneOf(twin.origin)),
    stop: async () => {
      await browser.close();
      app.stop();
      twin.stop();
    },
  };
}
