import type { Controls } from '@mocks/client/controls';
import type { WorldChoice } from '@mocks/client/worldChoice';

/** The mocked world under the app, as its panel sees it: in this package, or at the HTTP mock server. */
export interface World {
  readonly controls: Controls;
  /** What it was last begun with, and the fault that lies over it now. */
  begunWith(): WorldChoice;
  /** Begins anew, forgets what the app kept of the world before, and opens the page the choice names, or the home page. */
  begin(choice: WorldChoice): Promise<void>;
  /** Lays a fault over the world, or with `undefined` takes it away. */
  setFault(fault: string | undefined): Promise<void>;
}
