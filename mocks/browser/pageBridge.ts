import type { Controls } from '../client/controls';
import type { WorldChoice } from '../client/worldChoice';
import type { BackendAnswer, BackendRequest } from '../server/http/protocol';

/** The mocked world inside a page, as the frame around it and browser tests reach it: `window.mockedWorld`. */
export interface PageBridge extends Controls {
  /** Answers one call at once, with or without a service worker; delays are left to the caller. */
  handle(request: BackendRequest): BackendAnswer;
  /** It is known who answers the app, its service worker or the page alone: MSW will not load the page once more. */
  isSettled(): boolean;
  /** What the world was last begun with. */
  begunWith(): WorldChoice;
  /** Lays a fault over the world, or with `undefined` takes it away. */
  setFault(fault: string | undefined): void;
  /** Loads the page anew, so that it shows what has changed; the world goes on. */
  refresh(): void;
  /** Begins the world anew, lets the app forget all it kept, and loads it again at the page the choice names. */
  begin(choice: WorldChoice): void;
}

declare global {
  interface Window {
    /** Only where the mocked world is inside the page. */
    mockedWorld?: PageBridge;
  }
}
