import { pageOf } from '@mocks/client/beginWorld';
import { beginCall, faultCall } from '@mocks/client/controls';
import type { Chain, Task } from '@mocks/client/interceptor';
import type { WorldChoice } from '@mocks/client/worldChoice';
import Taro from '@tarojs/taro';
import { pageUrl } from '@/flow';
import { forgetOldWorld } from './forgetOldWorld';
import { setWorldNotice } from './notices';
import { openAnew, openFirstPage } from './openPage';
import { remoteControls } from './remoteControls';
import { lookForCall } from './reviewCall';
import type { World } from './world';

/** Holds the app's own requests until `ready`; those to the controls are what makes it so. An abort meanwhile is carried out. */
function holdApp(ready: Promise<void>): void {
  Taro.addInterceptor((chain: Chain): Task => {
    if (/\/__mock\//.test(chain.requestParams.url)) return chain.proceed(chain.requestParams);
    let under: Task | undefined;
    let isAborted = false;
    const settled = ready.then(() => {
      if (isAborted) return Promise.reject({ errMsg: 'request:fail abort' });
      under = chain.proceed(chain.requestParams);
      return under;
    });
    const abort = () => {
      isAborted = true;
      under?.abort?.();
    };
    return Object.assign(settled, { abort });
  });
}

/** Others move that world, too: each answer to the app may come from a later hour, in which a call rings. */
function followAnswers(): void {
  Taro.addInterceptor((chain: Chain) => {
    const task = chain.proceed(chain.requestParams);
    const look = () => void lookForCall();
    if (!/\/__mock\//.test(chain.requestParams.url)) task.then(look, look);
    return task;
  });
}

/** The world at an HTTP mock server. It lives on there; only what the link that opened the app names is begun anew. */
export function openRemoteWorld(origin: string, link: WorldChoice): World {
  const controls = remoteControls(origin);
  let begun: WorldChoice = {};

  /** Answers the page of `at`, where it is named. */
  const begin = async (choice: WorldChoice): Promise<string | undefined> => {
    const answer = await controls.control(...beginCall(choice));
    forgetOldWorld();
    return pageOf(choice, answer);
  };
  const putFault = async (fault: string | undefined) => {
    await controls.control(...faultCall(fault));
    begun = { ...begun, fault };
  };

  const openLink = async () => {
    if (link.scenario !== undefined || link.at !== undefined) {
      const page = await begin(link);
      begun = { scenario: link.scenario, at: link.at };
      if (page !== undefined) openFirstPage(page);
    }
    if (link.fault !== undefined) await putFault(link.fault);
  };
  if (link.scenario !== undefined || link.at !== undefined || link.fault !== undefined) {
    // Where it fails, the app goes on with the world as it stands.
    holdApp(openLink().catch((error: Error) => setWorldNotice(error.message)));
  }

  followAnswers();

  return {
    controls,
    begunWith: () => begun,
    async begin(choice) {
      const page = await begin(choice);
      await putFault(choice.fault);
      begun = choice;
      openAnew(page ?? pageUrl('home'));
    },
    setFault: putFault,
  };
}
