import { type Beginning, beginWorld } from '../../client/beginWorld';
import { type Controls, faultCall, httpControls } from '../../client/controls';
import { choiceOf, type WorldChoice } from '../../client/worldChoice';
import { DEFAULT_SCENARIO } from '../../scenarios';

const SESSION = 'simulator.session';
const CHOICE = 'simulator.choice';
const RUN = 'simulator.run';

/** The mocked world at the HTTP mock server: the phone's own, named by its session. */
export interface PhoneWorld extends Controls {
  /** Sent with every request, so that the server knows whose world is meant. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Begins it anew, going without whatever part of the choice does not exist.
   *
   * @param run of the server.
   * @throws Error where the server does not answer, its message for the user to read.
   */
  begin(choice: WorldChoice, run: string): Promise<Beginning>;
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

/** What the phone's world was last begun with; read also by the page around the phone, which has the same storage. */
export function choiceKeptIn(store: Storage): WorldChoice {
  try {
    return choiceOf(Object(JSON.parse(store.getItem(CHOICE) ?? '{}')));
  } catch {
    return choiceOf({});
  }
}

/** @param store where the phone remembers which world is its own. */
export function createPhoneWorld(store: Storage, ask: typeof fetch = fetch): PhoneWorld {
  const headers = { 'x-mock-session': sessionIn(store) };
  const { control } = httpControls(async ({ path, headers: own, ...request }) => {
    const given = { ...request, headers: { ...headers, ...own }, body: request.body ?? null };
    const answer = await ask(path, given).catch((error: Error) => {
      throw new Error(`模拟服务没有响应（${error.message}）。`);
    });
    return { status: answer.status, text: await answer.text() };
  });
  const note = (choice: WorldChoice) => store.setItem(CHOICE, JSON.stringify(choice));

  const world: PhoneWorld = {
    headers,

    control,

    isOf: (run) => store.getItem(RUN) === run,

    async begin(choice, run) {
      const beginning = await beginWorld({ control }, choice);
      note({ ...beginning.begun, scenario: beginning.begun.scenario ?? DEFAULT_SCENARIO });
      store.setItem(RUN, run);
      return beginning;
    },

    begunWith: () => choiceKeptIn(store),

    async setFault(fault) {
      await control(...faultCall(fault));
      note({ ...world.begunWith(), fault });
    },
  };
  return world;
}
