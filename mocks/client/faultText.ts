/** Which calls a fault strikes; as many as its kind does, of all endpoints, where nothing is said. */
export interface FaultScope {
  /** As in the API's documentation, `GET /devices/{id}`. */
  readonly endpoint?: string;
  readonly times?: number;
}

/** A fault as `PUT /__mock/fault` takes it. */
export interface Fault extends FaultScope {
  readonly kind: string;
}

const WRITTEN = /^([^@*]+)(?:@([^*]+))?(?:\*(\d{1,6}))?$/;

/** A fault in one word, as links and settings have it: `offline`, `offline*3`, `server-error@GET /devices*1`. */
export function faultText({ kind, endpoint, times }: Fault): string {
  return `${kind}${endpoint === undefined ? '' : `@${endpoint}`}${times === undefined ? '' : `*${times}`}`;
}

/** Reads what `faultText` writes. What is written otherwise is a kind that no world knows. */
export function faultIn(text: string): Fault {
  const [, kind = text, endpoint, times] = WRITTEN.exec(text) ?? [];
  return {
    kind,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(times === undefined ? {} : { times: Number(times) }),
  };
}
