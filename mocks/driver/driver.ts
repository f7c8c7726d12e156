import type { PageId } from '@/flow';
import type { Span } from '../client/controls';
import type { FaultScope } from '../client/faultText';
import type { CallChoice } from '../client/reviewCall';

/**
 * What can be done with the app once it is open, and with the mocked world around it: the words in which journeys and the states of
 * the review board are told. Each step waits for what it speaks of and fails, saying so, where it does not come.
 */
export interface Driver {
  /** That page is on top. */
  isAt(page: PageId): Promise<void>;
  /** A string is all that a text on screen says; a pattern is part of it. */
  see(text: string | RegExp): Promise<void>;
  /** Taps a button, tab, tick or option: by its name, or by how its name begins where none has it whole. */
  tap(name: string): Promise<void>;
  /** Types into the field of this label, in place of what stands there. */
  type(label: string, text: string): Promise<void>;
  /** Opens a list by its label and taps these names, level by level. */
  choose(label: string, names: readonly string[]): Promise<void>;
  /** Changes to a tab of the tab bar. */
  openTab(page: 'home' | 'orders' | 'help'): Promise<void>;
  /** Leaves the app and comes back to the same page: what was only in memory is gone. */
  reload(): Promise<void>;
  /** Lets time pass on the mock clock, and looks again. */
  pass(span: Span): Promise<void>;
  /** Takes the review call that rings, or refuses it, and is back in the app. */
  takeCall(choice: CallChoice): Promise<void>;
  /** Lays a fault over the mocked world, or with `undefined` lifts it. */
  setFault(kind: string | undefined, scope?: FaultScope): Promise<void>;
}
