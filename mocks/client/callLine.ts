import { ControlRefused, type Controls } from './controls';
import { type CallChoice, callEnd, type RingingCall, ringingIn } from './reviewCall';

export interface CallLineOptions {
  /** Of the world that the calls come from. */
  readonly control: Controls['control'];
  /** That call rings now; `undefined`: none does. */
  readonly onRinging: (call: RingingCall | undefined) => void;
  /** Has the phone show a call in place of the app as long as `work` lasts. */
  readonly interrupt: (work: () => Promise<void>) => Promise<void>;
  /** The world did not hear of what was chosen: a sentence for the person at the screen. */
  readonly onUnheard: (sentence: string) => void;
}

/** A phone's own line, on which the review calls of a mocked world ring. */
export interface CallLine {
  /** Looks whether a call rings: to be called whenever the world may have moved. A world that is silent rings nobody. */
  look(): Promise<void>;
  /** Takes or refuses the call that rings. */
  end(choice: CallChoice): Promise<void>;
}

/** The world refuses the end of a call that does not ring. */
const WRONG_STATE = 409;

function unheard(choice: CallChoice, error: unknown): string {
  const because = () => {
    if (!(error instanceof ControlRefused)) return error instanceof Error ? error.message : String(error);
    return error.status === WRONG_STATE ? '来电已经结束。' : `模拟环境的回答是 ${error.status}。`;
  };
  return `这次“${choice}”没有记下：${because()}`;
}

/** Connects a phone with the review calls of its world. */
export function createCallLine({ control, onRinging, interrupt, onUnheard }: CallLineOptions): CallLine {
  let looks = 0;
  /** What was chosen is on its way: whatever a look finds meanwhile may be the call that is being ended. */
  let isEnding = false;

  const look = async () => {
    looks += 1;
    const mine = looks;
    const answer = await control('GET', '/call').catch(() => undefined);
    // What a later look found is newer.
    if (mine === looks && !isEnding) onRinging(ringingIn(answer));
  };

  return {
    look,
    end(choice) {
      isEnding = true;
      onRinging(undefined);
      return interrupt(async () => {
        await control('POST', '/call', callEnd(choice)).catch((error: unknown) => onUnheard(unheard(choice, error)));
        isEnding = false;
        await look();
      });
    },
  };
}
