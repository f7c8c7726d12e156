import { createStore } from 'zustand/vanilla';
import { type CallChoice, callEnd, type RingingCall, ringingIn } from '../../transports/reviewCall';
import type { PhoneWorld } from './world';

interface Options {
  readonly world: Pick<PhoneWorld, 'control'>;
  /** The phone shows a call in place of the app. */
  readonly onHide: () => void;
  /** It shows the app again. */
  readonly onShow: () => void;
}

/** The phone's own line, on which the mocked world's review calls ring. */
export function createCallLine({ world, onHide, onShow }: Options) {
  const store = createStore<{ readonly ringing: RingingCall | undefined }>(() => ({ ringing: undefined }));
  let looks = 0;

  /** Looks whether a call rings: to be called whenever the world may have moved. A world that is silent rings nobody. */
  const look = async () => {
    looks += 1;
    const mine = looks;
    const answer = await world.control('GET', '/call').catch(() => undefined);
    // What a later look found is newer.
    if (mine === looks) store.setState({ ringing: ringingIn(answer) });
  };

  return {
    store,
    look,

    /** Takes or refuses the call that rings. */
    async end(choice: CallChoice): Promise<void> {
      store.setState({ ringing: undefined });
      onHide();
      // Where it is refused, it had stopped ringing by then.
      await world.control('POST', '/call', callEnd(choice)).catch(() => undefined);
      onShow();
      await look();
    },
  };
}

export type CallLine = ReturnType<typeof createCallLine>;
