import type { PageId } from '@/flow';
import type { WorldChoice } from '../client/worldChoice';
import type { Driver } from '../driver/driver';

/** A screen in one of its states, and the way there. */
export interface ScreenState {
  /** In a link, after the page: `passed` of `credit/passed`. */
  readonly name: string;
  /** For people, in Chinese. */
  readonly title: string;
  /** How the mocked world begins; the app opens where its `at` leads. */
  readonly choice: WorldChoice;
  /** The page to open instead. */
  readonly open?: PageId;
  /** What is done from there on. */
  readonly walk?: (driver: Driver) => Promise<void>;
  /** What the screen then says, and in no other state of the page before. */
  readonly shows: string | RegExp;
}
