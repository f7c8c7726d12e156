import { type CallChoice, callEnd, type RingingCall, ringingIn } from '@mocks/transports/reviewCall';
import { ControlRefused, type Controls } from './controls';
import { interrupt } from './interrupt';
import { setWorldNotice } from './notices';
import { sharedValue } from './sharedValue';

const ringing = sharedValue<RingingCall | undefined>(undefined);
let line: Controls | undefined;
let looks = 0;

/** Lets the review calls of a world ring on this phone; without one, none does. Called before the first page. */
export function connectLine(controls: Controls | undefined): void {
  line = controls;
  ringing.set(undefined);
}

/** Looks whether a call rings: to be called whenever the world may have moved. A world that is silent rings nobody. */
export async function lookForCall(): Promise<void> {
  if (!line) return;
  looks += 1;
  const look = looks;
  const answer = await line.control('GET', '/call').catch(() => undefined);
  // What a later look found is newer.
  if (look === looks) ringing.set(ringingIn(answer));
}

/** Takes or refuses the call that rings. The app is hidden meanwhile, as by a call, and looks how things stand afterwards. */
export function endCall(choice: CallChoice): Promise<void> {
  ringing.set(undefined);
  return interrupt(async () => {
    try {
      await line?.control('POST', '/call', callEnd(choice));
    } catch (error) {
      // It had stopped ringing by then.
      if (!(error instanceof ControlRefused)) setWorldNotice(error instanceof Error ? error.message : String(error));
    }
    await lookForCall();
  });
}

/** The call that rings, if one does. */
export function useRingingCall(): RingingCall | undefined {
  return ringing.use();
}
