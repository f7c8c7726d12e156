import type { PageBridge } from '../browser/pageBridge';
import type { ControlCall } from '../client/controls';
import { queryOf, type WorldChoice } from '../client/worldChoice';
import type { Inside } from './inside';
import { untilThere } from './untilThere';

/** The H5 app inside the frame, and the mocked world inside that. */
export class AppWindow implements Inside {
  constructor(private readonly iframe: HTMLIFrameElement) {}

  load(choice: WorldChoice, hash: string): void {
    this.iframe.src = `app/${queryOf(choice)}${hash}`;
  }

  get hash(): string {
    return this.iframe.contentWindow?.location.hash ?? '';
  }

  get begunWith(): WorldChoice | undefined {
    return this.bridge?.begunWith();
  }

  /** The app is there, and its page will not be loaded once more by itself. */
  get isSettled(): boolean {
    return this.bridge?.isSettled() ?? false;
  }

  begin(choice: WorldChoice): void {
    if (this.bridge) this.bridge.begin(choice);
    else this.load(choice, '');
  }

  async setFault(fault: string | undefined): Promise<void> {
    (await untilThere(() => this.bridge))?.setFault(fault);
  }

  refresh(): void {
    this.bridge?.refresh();
  }

  async control(...call: ControlCall): Promise<unknown> {
    const bridge = call[0] === 'GET' ? this.bridge : await untilThere(() => this.bridge);
    return bridge?.control(...call).catch(() => undefined);
  }

  /** Absent while the app loads. */
  private get bridge(): PageBridge | undefined {
    return this.iframe.contentWindow?.mockedWorld;
  }
}
