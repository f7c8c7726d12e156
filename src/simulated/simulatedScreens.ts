import type { Freeze } from '@mocks/client/freeze';
import type { ChosenAddress } from '@/platform';
import { sharedValue } from '@/platform';

interface Played {
  /** The scenario would have the person cancel here. */
  readonly wantsCancel: boolean;
}

/** A screen of Alipay's that stands in the way until the person has chosen. */
export type SimulatedScreen =
  | ({ readonly kind: 'authorise' } & Played)
  | ({ readonly kind: 'face' } & Played)
  | ({ readonly kind: 'pay'; readonly freeze: Freeze | undefined } & Played)
  | { readonly kind: 'address'; readonly address: ChosenAddress };

/** What the person did there. */
export type ScreenChoice = 'accept' | 'cancel';

interface Open {
  readonly screen: SimulatedScreen;
  readonly settle: (choice: ScreenChoice) => void;
}

const open = sharedValue<Open | undefined>(undefined);

/** Opens a screen and answers what the person chose there. A screen still open is left as if cancelled. */
export function askOnScreen(screen: SimulatedScreen): Promise<ScreenChoice> {
  open.get()?.settle('cancel');
  return new Promise((resolve) => {
    open.set({
      screen,
      settle(choice) {
        open.set(undefined);
        resolve(choice);
      },
    });
  });
}

/** Chooses on the open screen; does nothing where none is open. */
export function choose(choice: ScreenChoice): void {
  open.get()?.settle(choice);
}

/** The open screen, if there is one. */
export function useOpenScreen(): SimulatedScreen | undefined {
  return open.use()?.screen;
}
