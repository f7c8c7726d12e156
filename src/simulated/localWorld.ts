import { isLinkFollowed } from '@mocks/browser/linkFollowed';
import { type Beginning, beginNow, unknownFault } from '@mocks/client/beginWorld';
import { controlNow, faultCall, localControls } from '@mocks/client/controls';
import type { WorldChoice } from '@mocks/client/worldChoice';
import { DEFAULT_SCENARIO } from '@mocks/scenarios';
import { createBackend } from '@mocks/server';
import type { Backend, BackendRequest } from '@mocks/server/http/protocol';
import { resetApi } from '@/api';
import { pageUrl } from '@/flow';
import { keepFlowAs } from '@/store';
import { findWorld, keepWorld, leaveWorld, readWorld } from './keptWorld';
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
  /** Takes over what another tab has changed in it; each request does so first. */
  catchUp(): void;
}

/**
 * Whether the link asks for another world than the one kept. What a link does not name it does not ask for; what it names
 * begins anew each time the link is followed. Where the browser does not tell of that: a reload has the page that was open in
 * its address, and a link to a step that has none was opened afresh.
 */
function wantsAnother(link: WorldChoice, begun: WorldChoice, isOfThisTab: boolean): boolean {
  if (link.scenario === undefined && link.at === undefined) return false;
  if (process.env.TARO_ENV === 'h5' && isLinkFollowed()) return true;
  if (link.at !== undefined && !namesPage()) return true;
  return !isOfThisTab || link.scenario !== begun.scenario || link.at !== begun.at;
}

function currentScenario(backend: Backend): unknown {
  const clock = controlNow(backend, 'GET', '/clock');
  return typeof clock === 'object' && clock !== null && 'scenario' in clock ? clock.scenario : undefined;
}

/** Its time tells worlds apart that were begun one after the other, the rest those begun at once. */
function newId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/**
 * Stands for a world in which nothing has happened yet: it begins again the same, and tells of the person in it what a saved
 * one tells no more of than a mask.
 */
const AS_BEGUN = '';

/**
 * Goes on with the world that was kept, or begins one as the link says. A reload goes on; a link that is followed, and another
 * scenario or step in it, begins anew. Tabs that go on with the same world share it, as they would share an account.
 *
 * @param assetBase where device pictures are, with a closing slash.
 * @param link what the link that opened the app asks for.
 */
export function openLocalWorld(assetBase: string, link: WorldChoice): LocalWorld {
  /** Names the mocks of this build in `npm run dev`, where the next change makes others of them; no other build has it. */
  const madeBy = process.env.TARO_APP_MOCKS || undefined;
  const kept = findWorld();
  const wantsKept = kept !== undefined && !wantsAnother(link, kept.begun, kept.isOfThisTab);

  /** `undefined` until this tab has begun a world or gone on with one. */
  let id = kept?.isOfThisTab ? kept.id : undefined;
  let begun: WorldChoice = wantsKept ? kept.begun : {};
  let isShared = wantsKept && (kept.isShared || !kept.isOfThisTab);
  /** As this tab last kept it or took it over. */
  let saved = wantsKept ? kept.saved : '';
  // While several calls begin a world, each changes it; it is kept once, when they are done.
  let isBeginning = true;
  /** Another tab runs another version of the demo, whose worlds are not ours to read or to write over. */
  let isLost = false;

  const inside = createBackend({
    assetBase,
    saved: (wantsKept && kept.saved) || undefined,
    onChange() {
      if (!isBeginning) keep();
      void lookForCall();
    },
  });
  const keepAs = (text: string) => {
    if (id === undefined || isLost) return;
    saved = text;
    keepWorld({ id, saved, begun, isShared, madeBy });
  };
  const keep = () => keepAs(inside.save('current'));
  const catchUp = () => {
    const now = id === undefined || isBeginning ? undefined : readWorld(id);
    if (!now || now.saved === saved) return;
    isLost = !inside.load(now.saved);
    if (isLost) return;
    saved = now.saved;
    begun = now.begun;
    isShared = true;
    void lookForCall();
  };
  const backend: Backend = {
    handle(request: BackendRequest) {
      catchUp();
      return inside.handle(request);
    },
    save: (which) => inside.save(which),
  };

  const begin = (choice: WorldChoice): Beginning => {
    isBeginning = true;
    if (id !== undefined) leaveWorld(id);
    id = newId();
    isShared = false;
    isLost = false;
    const beginning = beginNow(inside, choice);
    isBeginning = false;
    begun = beginning.begun;
    keepAs(AS_BEGUN);
    keepFlowAs(id);
    resetApi();
    setWorldNotice(beginning.notice);
    return beginning;
  };
  const setFault = (fault: string | undefined) => {
    const unknown = unknownFault(fault);
    if (unknown) setWorldNotice(unknown);
    else {
      controlNow(inside, ...faultCall(fault));
      begun = { ...begun, fault };
    }
    keep();
    showChoiceInAddress(begun);
  };

  if (wantsKept && kept.saved === AS_BEGUN) beginNow(inside, begun);
  // What was kept by another version, or long ago, the backend leaves aside.
  const goesOn =
    wantsKept && kept.madeBy === madeBy && currentScenario(inside) === (begun.scenario ?? DEFAULT_SCENARIO);
  let firstPage: string | undefined;
  if (goesOn) {
    id = kept.id;
    keepFlowAs(id);
    // Those who are in it already hear that they share it, and a reload of this tab goes on with it.
    keepAs(kept.saved === AS_BEGUN ? AS_BEGUN : inside.save('current'));
  } else {
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
    catchUp,
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
