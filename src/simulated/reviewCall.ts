import { type CallLine, createCallLine } from '@mocks/client/callLine';
import type { Controls } from '@mocks/client/controls';
import type { CallChoice, RingingCall } from '@mocks/client/reviewCall';
import { sharedValue } from '@/platform';
import { interrupt } from './interrupt';
import { setWorldNotice } from './notices';

const ringing = sharedValue<RingingCall | undefined>(undefined);
let line: CallLine | undefined;

/** Lets the review calls of a world ring on this phone; without one, none does. Called before the first page. */
export function connectLine(controls: Controls | undefined): void {
  line =
    controls &&
    createCallLine({
      control: (...call) => controls.control(...call),
      onRinging: ringing.set,
      interrupt,
      onUnheard: setWorldNotice,
    });
  ringing.set(undefined);
}

/** Looks whether a call rings: to be called whenever the world may have moved. */
export async function lookForCall(): Promise<void> {
  await line?.look();
}

/** Takes or refuses the call that rings. The app is hidden meanwhile, as by a call, and looks how things stand afterwards. */
export async function endCall(choice: CallChoice): Promise<void> {
  await line?.end(choice);
}

/** The call that rings, if one does. */
export function useRingingCall(): RingingCall | undefined {
  return ringing.use();
}
