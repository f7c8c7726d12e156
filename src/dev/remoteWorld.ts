import { DEFAULT_SCENARIO } from '@mocks/scenarios';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import { pageUrl } from '@/flow';
import { remoteControls } from './controls';
import { forgetOldWorld } from './forgetOldWorld';
import { launchChoice } from './launch';
import { setWorldNotice } from './notices';
import { openAnew } from './openPage';
import type { World } from './world';

/** The world at an HTTP mock server. It lives on there; only what the link names is begun anew. */
export function openRemoteWorld(origin: string): World {
  const controls = remoteControls(origin);
  let begun: WorldChoice = {};

  const putScenario = async ({ scenario = DEFAULT_SCENARIO, at }: WorldChoice) => {
    await controls.control('PUT', '/scenario', { name: scenario, ...(at === undefined ? {} : { at }) });
    forgetOldWorld();
  };
  const putFault = async (fault: string | undefined) => {
    if (fault === undefined) await controls.control('DELETE', '/fault');
    else await controls.control('PUT', '/fault', { kind: fault });
    begun = { ...begun, fault };
  };
  const complain = (error: Error) => setWorldNotice(error.message);

  const link = launchChoice();
  const openLink = async () => {
    if (link.scenario !== undefined || link.at !== undefined) await putScenario(link);
    if (link.fault !== undefined) await putFault(link.fault);
    begun = link;
  };
  openLink().catch(complain);

  return {
    controls,
    begunWith: () => begun,
    async begin(choice) {
      await putScenario(choice);
      await putFault(choice.fault);
      begun = choice;
      openAnew(pageUrl('home'));
    },
    setFault: putFault,
  };
}
