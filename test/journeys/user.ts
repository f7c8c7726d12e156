import type { WorldChoice } from '@mocks/transports/pageBridge';
import type { CallChoice } from '@mocks/transports/reviewCall';
import type { PageId } from '@/flow';

/** So far the mock clock moves. */
export type Span = { readonly hours: number } | { readonly workingDays: number };

/** Which calls a fault strikes; all of them, until it is lifted, where nothing is said. */
export interface FaultScope {
  /** As in the API's documentation, `GET /devices/{id}`. */
  readonly endpoint?: string;
  readonly times?: number;
}

/**
 * A person with a phone in hand, as a journey tells their way: what they open, see, tap and type. Every driver (jsdom, a
 * browser) is one. Each step waits for what it speaks of and fails, saying what is on screen instead, where it does not come.
 */
export interface User {
  /**
   * Opens the app by a link. A choice begins the mocked world anew; without one, the user comes back to the world as it was.
   *
   * @param page `undefined`: where the choice's `at` leads.
   */
  open(page: PageId | undefined, choice?: WorldChoice): Promise<void>;
  /** That page is on top. */
  isAt(page: PageId): Promise<void>;
  /** A string is all that a text on screen says; a pattern is part of it. */
  see(text: string | RegExp): Promise<void>;
  /** No text on screen says that; asked at once, so something else has to be seen before. */
  seeNot(text: string | RegExp): Promise<void>;
  /** That is in the field of this label. */
  seeField(label: string, value: string): Promise<void>;
  /** Taps a button, tab, tick or option: by its name, or by how its name begins where none has it whole. */
  tap(name: string): Promise<void>;
  /** Taps twice as fast as a finger can. */
  tapTwice(name: string): Promise<void>;
  /** Types into the field of this label, in place of what stands there. */
  type(label: string, text: string): Promise<void>;
  /** Opens a list by its label and taps these names, level by level. */
  choose(label: string, names: readonly string[]): Promise<void>;
  /** Changes to a tab of the tab bar. */
  openTab(page: 'home' | 'orders' | 'help'): Promise<void>;
  /** The gesture, or a phone's own key. */
  back(): Promise<void>;
  /** Leaves the app and comes back to the same page: what was only in memory is gone. */
  reload(): Promise<void>;
  /** Lets time pass on the mock clock, and looks again. */
  pass(span: Span): Promise<void>;
  /** Takes the review call that rings, or refuses it, and is back in the app. */
  takeCall(choice: CallChoice): Promise<void>;
  /** Lays a fault over the mocked world, or with `undefined` lifts it. */
  setFault(kind: string | undefined, scope?: FaultScope): Promise<void>;
  /** How often the app has sent a call, e.g. `/^POST .*\/submission$/`, since the world began. */
  sent(call: RegExp): Promise<number>;
}

/** One way through the app, in the user's words. */
export interface Journey {
  readonly name: string;
  /** It waits for real seconds where time is real. */
  readonly isLong?: true;
  /** All its screens are other journeys' too, so that at another size of type it would show nothing new. */
  readonly showsNothingOfItsOwn?: true;
  readonly walk: (user: User) => Promise<void>;
}
