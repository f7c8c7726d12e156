/** What a transport hands to the mocked backend, and what it gets back to carry out. */

export interface BackendRequest {
  readonly method: string;
  /** Path and query, e.g. `/api/v1/devices?limit=20` or `/__mock/clock`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The raw body; absent where there is none. */
  readonly body?: string | undefined;
}

/** `delayMs` is data: the transport waits that long on its own scheduler before it carries the answer out. */
export type BackendAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      /** As it goes over the wire: JSON, or what a fault made of it. */
      readonly body: string;
      readonly delayMs: number;
    }
  /** The connection is closed without an answer. */
  | { readonly kind: 'disconnect'; readonly delayMs: number }
  /** No answer ever comes. */
  | { readonly kind: 'hang' };

/** An answer that comes. */
export type WholeAnswer = Extract<BackendAnswer, { kind: 'answer' }>;

/** The mocked backend with its worlds, as transports see it. */
export interface Backend {
  /** Answers one call, of the product's API or of the mocked world's controls; it never throws. */
  handle(request: BackendRequest): BackendAnswer;
  /**
   * All worlds as JSON, to be written to a file or to browser storage. Holds personal data only masked and hashed.
   *
   * @param which `current` leaves out worlds of scenarios that a session has left for another, where room is scarce.
   */
  save(which?: 'all' | 'current'): string;
}

/** One whose worlds others run, too, as the same app does in several tabs. */
export interface SharedBackend extends Backend {
  /**
   * Goes on with what the `save` of another backend gave that runs the same worlds, as in another tab; what was asked of
   * this one stays in its log.
   *
   * @returns `false` where that cannot be read, and nothing changes.
   */
  load(saved: string): boolean;
}

export interface BackendOptions {
  /** Where device pictures are found, with a closing slash; the address a client can load as it stands. */
  readonly assetBase: string;
  /** Of the hashes of ID numbers; a new one for each backend where absent. `save()` never holds it. */
  readonly key?: string | undefined;
  /** What `save()` gave before. Content that is corrupt or of another version is ignored. */
  readonly saved?: string | undefined;
  /**
   * Told where `saved` is ignored, so that whoever keeps it may put it aside before it is written over: because it is of
   * that other version, or is damaged.
   */
  readonly onIgnored?: ((otherVersion: number | undefined) => void) | undefined;
  /** ms; tells which worlds were not used for long. The clock on the wall if absent; the mock clock is another. */
  readonly wallClock?: (() => number) | undefined;
  /** Called after each call that changed a world. */
  readonly onChange?: (() => void) | undefined;
}
