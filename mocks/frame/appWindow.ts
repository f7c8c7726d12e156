import { queryOf } from '../transports/choiceQuery';
import type { PageBridge, WorldChoice } from '../transports/pageBridge';

/** The app inside the frame, and the mocked world inside that. */
export class AppWindow {
  constructor(private readonly iframe: HTMLIFrameElement) {}

  /** Loads the app; a page in the frame's own address is handed on. */
  load(choice: WorldChoice, hash: string): void {
    this.iframe.src = `app/${queryOf(choice)}${hash}`;
  }

  /** Which page of the app is open, as its address has it, `#/pages/…`; empty while it loads. */
  get hash(): string {
    return this.iframe.contentWindow?.location.hash ?? '';
  }

  /** Absent while the app loads. */
  get bridge(): PageBridge | undefined {
    return this.iframe.contentWindow?.mockedWorld;
  }

  /**
   * Carries out one call of the controls.
   *
   * @param path below `/__mock`.
   * @returns what it answers; `undefined` where the app is not there or the call was refused.
   */
  control(method: string, path: string, body?: object): unknown {
    const answer = this.bridge?.handle({
      method,
      path: `/__mock${path}`,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    return answer?.kind === 'answer' && answer.status < 300 && answer.body ? JSON.parse(answer.body) : undefined;
  }
}
