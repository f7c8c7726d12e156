import { ControlRefused } from '../../client/controlRefused';
import { faultIn } from '../../client/faultText';
import { pageAt } from '../../client/pageAt';
import type { WorldChoice } from '../../client/pageBridge';
import { DEFAULT_SCENARIO } from '../../scenarios';
import { type Fields, isFields } from '../messages';

const SESSION = 'simulator.session';
const CHOICE = 'simulator.choice';
const RUN = 'simulator.run';

/** What came of a beginning. */
export interface Begun {
  /** The page that shows where the world begins, `/pages/…`; `undefined`: any. */
  readonly page: string | undefined;
  /** What could not be done, for the user to read. */
  readonly notice: string | undefined;
}

/** The mocked world at the HTTP mock server: the phone's own, named by its session. */
export interface PhoneWorld {
  /** Sent with every request, so that the server knows whose world is meant. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * One of the world's controls.
   *
   * @param path below `/__mock`.
   * @throws ControlRefused where the world refuses; another Error where it is not there, its message for the user to read.
   */
  control(method: string, path: string, body?: object): Promise<unknown>;
  /**
   * Begins it anew, going without whatever part of the choice does not exist.
   *
   * @param run of the server.
   * @throws Error where the server does not answer, its message for the user to read.
   */
  begin(choice: WorldChoice, run: string): Promise<Begun>;
  /** Whether it was begun at this run of the server: the worlds of an earlier run are gone. */
  isOf(run: string): boolean;
  /** What it was last begun with, and the fault that lies over it. */
  begunWith(): WorldChoice;
  setFault(fault: string | undefined): Promise<void>;
}

function sessionIn(store: Storage): string {
  const kept = store.getItem(SESSION);
  if (kept) return kept;
  const made = `phone-${crypto.randomUUID()}`;
  store.setItem(SESSION, made);
  return made;
}

function keptIn(store: Storage): Fields {
  try {
    const kept: unknown = JSON.parse(store.getItem(CHOICE) ?? '{}');
    return isFields(kept) ? kept : {};
  } catch {
    return {};
  }
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What the phone's world was last begun with; read also by the page around the phone, which has the same storage. */
export function choiceKeptIn(store: Storage): WorldChoice {
  const { scenario, at, fault } = keptIn(store);
  return { scenario: textIn(scenario), at: textIn(at), fault: textIn(fault) };
}

/** What came of a control; `undefined` where the world refuses it. Without an answer nothing is known, and nothing else begun. */
async function unlessRefused<Result>(control: Promise<Result>): Promise<Result | undefined> {
  try {
    return await control;
  } catch (error) {
    if (error instanceof ControlRefused) return undefined;
    throw error;
  }
}

/** @param store where the phone remembers which world is its own. */
export function createPhoneWorld(store: Storage, ask: typeof fetch = fetch): PhoneWorld {
  const headers = { 'x-mock-session': sessionIn(store) };
  const note = (choice: WorldChoice) => store.setItem(CHOICE, JSON.stringify(choice));

  const world: PhoneWorld = {
    headers,

    async control(method, path, body) {
      const answer = await ask(`/__mock${path}`, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }).catch((error: Error) => {
        throw new Error(`模拟服务没有响应（${error.message}）。`);
      });
      const text = await answer.text();
      if (!answer.ok) throw new ControlRefused(answer.status, text);
      return text ? JSON.parse(text) : undefined;
    },

    isOf: (run) => store.getItem(RUN) === run,

    async begin({ scenario, at, fault }, run) {
      const tried = (name: string, step?: string) =>
        unlessRefused(world.control('PUT', '/scenario', { name, ...(step ? { at: step } : {}) }));
      const layFault = async () => (await unlessRefused(world.setFault(fault).then(() => true))) ?? false;
      const isKnown = scenario === undefined || (await tried(scenario)) !== undefined;
      const name = (isKnown && scenario) || DEFAULT_SCENARIO;
      await world.control('PUT', '/scenario', { name });
      const wound = at === undefined ? undefined : await tried(name, at);
      const isLaid = await layFault();

      const unknown = [
        ...(isKnown ? [] : [`场景“${scenario?.slice(0, 20)}”`]),
        ...(at !== undefined && wound === undefined ? [`步骤“${at.slice(0, 20)}”`] : []),
        ...(isLaid ? [] : [`故障“${fault?.slice(0, 20)}”`]),
      ];
      note({ scenario: name, at: wound === undefined ? undefined : at, fault: isLaid ? fault : undefined });
      store.setItem(RUN, run);
      return {
        page: at !== undefined && isFields(wound) ? pageAt(at, wound) : undefined,
        notice: unknown.length > 0 ? `模拟环境中没有${unknown.join('、')}，已按没有这项设置打开。` : undefined,
      };
    },

    begunWith: () => choiceKeptIn(store),

    async setFault(fault) {
      if (fault === undefined) await world.control('DELETE', '/fault');
      else await world.control('PUT', '/fault', faultIn(fault));
      note({ ...world.begunWith(), fault });
    },
  };
  return world;
}
