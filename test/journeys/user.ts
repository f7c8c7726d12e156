import type { WorldChoice } from '@mocks/client/worldChoice';
import type { Driver } from '@mocks/driver/driver';
import type { PageId } from '@/flow';

/**
 * A person with a phone in hand, as a journey tells their way: what they open, see, tap and type. Every driver (jsdom, a
 * browser) is one; where something does not come, it says what is on screen instead.
 */
export interface User extends Driver {
  /**
   * Opens the app by a link. A choice begins the mocked world anew; without one, the user comes back to the world as it was.
   *
   * @param page `undefined`: where the choice's `at` leads.
   */
  open(page: PageId | undefined, choice?: WorldChoice): Promise<void>;
  /** No text on screen says that; asked at once, so something else has to be seen before. */
  seeNot(text: string | RegExp): Promise<void>;
  /** That is in the field of this label. */
  seeField(label: string, value: string): Promise<void>;
  /** Taps twice as fast as a finger can. */
  tapTwice(name: string): Promise<void>;
  /** The gesture, or a phone's own key. */
  back(): Promise<void>;
  /** How often the app has sent a call, e.g. `/^POST .*\/submission$/`, since the world began. */
  sent(call: RegExp): Promise<number>;
}

/** Ways through the app, in the user's words, by their names. */
export type Journeys = Readonly<Record<string, (user: User) => Promise<void>>>;
