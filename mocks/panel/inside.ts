import type { ControlCall } from '../client/controls';
import type { WorldChoice } from '../client/worldChoice';

/** What stands in the frame's phone, and the mocked world that answers it: all that the panel asks of them. */
export interface Inside {
  /** Loads it; a page in the frame's own address is handed on. */
  load(choice: WorldChoice, hash: string): void;
  /** Which page of the app is open, as its address has it, `#/pages/…`; empty while it loads. */
  readonly hash: string;
  /** What the world was last begun with; absent while it loads. */
  readonly begunWith: WorldChoice | undefined;
  /** Begins the world anew, and loads the app again at the page the choice names. */
  begin(choice: WorldChoice): void;
  /** Lays a fault over the world, or with `undefined` takes it away; where the app is not there yet, once it is. */
  setFault(fault: string | undefined): Promise<void>;
  /** Loads the app anew, so that it shows what has changed; the world goes on. */
  refresh(): void;
  /**
   * Carries out one call of the controls; one that changes something waits until the app is there.
   *
   * @param path below `/__mock`.
   * @returns what it answers; `undefined` where the app is not there or the call was refused.
   */
  control(...call: ControlCall): Promise<unknown>;
}
