import { createBackend } from '@mocks/backend';
import type { Backend } from '@mocks/backend/protocol';
import { DEFAULT_SCENARIO } from '@mocks/scenarios';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import { pageUrl } from '@/flow';
import { applyFault, beginWorld, shortened } from './beginWorld';
import { controlNow, localControls } from './controls';
import { forgetOldWorld } from './forgetOldWorld';
import { keepWorld, readKeptWorld } from './keptWorld';
import { showChoiceInAddress } from './launch';
import { setWorldNotice } from './notices';
import { namesPage, openAnew } from './openPage';
import { lookForCall } from './reviewCall';
import type { World } from './world';

/** A mocked world that lives in this package. */
export interface LocalWorld extends World {
  readonly backend: Backend;
  /** The page to open first, where the link asked for a step. */
  readonly firstPage: string | undefined;
}

/**
 * Whether the link asks for another world than the one kept. What a link does not name it does not ask for. A reload has the
 * page that was open in its address; a link to a step that has none was opened afresh.
 */
function wantsAnother(link: WorldChoice, begun: WorldChoice, isOfThisTab: boolean): boolean {
  if (link.scenario === undefined && link.at === undefined) return false;
  if (link.at !== undefined && !namesPage()) return true;
  return !isOfThisTab || link.scenario !== begun.scenario || link.at !== begun.at;
}

function currentScenario(backend: Backend): unknown {
  const standing = controlNow(backend, 'GET', '/clock');
  return typeof standing === 'object' && standing !== null && 'scenario' in standing ? standing.scenario : undefined;
}

/**
 * Stands for a world in which nothing has happened yet: it begins again the same, and tells of the person in it what a saved
 * one tells no more of than a mask.
 */
const AS_BEGUN = '';

/**
 * Goes on with the world that was kept, or begins one as the link says. A reload of the same link goes on; another scenario
 * or step in the link begins anew.
 *
 * @param assetBase where device pictures are, with a closing slash.
 * @param link what the link that opened the app asks for.
 */
export function openLocalWorld(assetBase: string, link: WorldChoice): LocalWorld {
  const kept = readKeptWorld();
  const wantsKept = kept !== undefined && !wantsAnother(link, kept.begun, kept.isOfThisTab);

  let begun: WorldChoice = wantsKept ? kept.begun : {};
  // While several calls begin a world, each changes it; it is kept once, when they are done.
  let isBeginning = true;
  const keep = () => {
    if (!isBeginning) keepWorld(backend.save('current'), begun);
  };
  const backend: Backend = createBackend({
    assetBase,
    saved: wantsKept ? kept.saved : undefined,
    onChange() {
      keep();
      void lookForCall();
    },
  });

  const begin = (choice: WorldChoice) => {
    isBeginning = true;
    const beginning = beginWorld(backend, choice);
    isBeginning = false;
    begun = beginning.begun;
    keepWorld(AS_BEGUN, begun);
    forgetOldWorld();
    setWorldNotice(beginning.notice);
    return beginning;
  };
  const setFault = (fault: string | undefined) => {
    if (applyFault(backend, fault)) begun = { ...begun, fault };
    else setWorldNotice(`模拟环境中没有故障“${shortened(fault)}”，已按没有这项设置打开。`);
    keep();
    showChoiceInAddress(begun);
  };

  if (wantsKept && kept.saved === AS_BEGUN) beginWorld(backend, begun);
  // What was kept by another version, or long ago, the backend leaves aside.
  const goesOn = wantsKept && currentScenario(backend) === (begun.scenario ?? DEFAULT_SCENARIO);
  let firstPage: string | undefined;
  if (!goesOn) {
    const beginning = begin(wantsKept ? begun : link);
    firstPage = beginning.page;
    // A name that does not exist goes from the address, or each reload would begin anew on its account.
    if (beginning.notice) showChoiceInAddress(begun);
  }
  isBeginning = false;
  if (goesOn && link.fault !== undefined && link.fault !== begun.fault) setFault(link.fault);

  return {
    backend,
    controls: localControls(backend),
    firstPage,
    begunWith: () => begun,
    async begin(choice) {
      const { page } = begin(choice);
      showChoiceInAddress(begun);
      openAnew(page ?? pageUrl('home'));
    },
    async setFault(fault) {
      setFault(fault);
    },
  };
}
