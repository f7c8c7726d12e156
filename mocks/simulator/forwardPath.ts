/** Where the phone hands on what goes to a server that the user has named. */
export const FORWARD_PATH = '/simulator/forward';

/** Names the address. A page of another site cannot send it without being asked for leave first, which it never gets. */
export const FORWARD_TO = 'x-forward-to';

/** Marks an answer that is none of that server's own: what stopped the request is its text. */
export const FORWARD_FAILED = 'x-forward-failed';
