import type { Freeze } from '@mocks/transports/freeze';
import { useSyncExternalStore } from 'react';
import type { ChosenAddress } from '@/platform';

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

let open: Open | undefined;
let listeners: (() => void)[] = [];

function show(next: Open | undefined): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens a screen and answers what the person chose there. A screen still open is left as if cancelled. */
export function askOnScreen(screen: SimulatedScreen): Promise<ScreenChoice> {
  open?.settle('cancel');
  return new Promise((resolve) => {
    show({
      screen,
      settle(choice) {
        show(undefined);
        resolve(choice);
      },
    });
  });
}

/** Chooses on the open screen; does nothing where none is open. */
export function choose(choice: ScreenChoice): void {
  open?.settle(choice);
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}

/** The open screen, if there is one. */
export function useOpenScreen(): SimulatedScreen | undefined {
  return useSyncExternalStore(subscribe, () => open?.screen);
}
