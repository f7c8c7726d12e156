import { isLinkFollowed } from '../../browser/linkFollowed';
import type { ControlCall } from '../../client/controls';
import { queryOf, type WorldChoice } from '../../client/worldChoice';
import type { Inside } from '../../panel/inside';
import { untilThere } from '../../panel/untilThere';
import { DEFAULT_SCENARIO } from '../../scenarios';
import type { SimulatorBridge } from '../phone/bridge';
import { choiceKeptIn } from '../phone/world';

const PHONE = '/simulator/phone.html';

/** Whether a link asks for another world than the one begun. One that is followed, or names a step and no page, was opened afresh. */
function wantsAnother(link: WorldChoice, begun: WorldChoice, hash: string): boolean {
  if (queryOf(link) === '') return false;
  return isLinkFollowed() || (link.at !== undefined && hash === '') || queryOf(link) !== queryOf(begun);
}

/** The simulator's phone inside the frame; its mocked world is at the server. */
export class PhoneWindow implements Inside {
  /** @param store the phone's, where it remembers its world. */
  constructor(
    private readonly iframe: HTMLIFrameElement,
    private readonly store: Storage,
  ) {}

  load(choice: WorldChoice, hash: string): void {
    // With a query the phone begins its world anew: a reload of the frame goes on with it.
    const query = wantsAnother(choice, choiceKeptIn(this.store), hash) ? queryOf(choice) : '';
    this.iframe.src = `${PHONE}${query}${hash}`;
  }

  get hash(): string {
    return this.bridge ? (this.iframe.contentWindow?.location.hash ?? '') : '';
  }

  get begunWith(): WorldChoice | undefined {
    return this.bridge?.begunWith();
  }

  begin(choice: WorldChoice): void {
    if (this.bridge) this.bridge.begin(choice);
    // Also where it is what was begun before: this is to be another beginning.
    else this.iframe.src = `${PHONE}${queryOf(choice) || queryOf({ scenario: DEFAULT_SCENARIO })}`;
  }

  async setFault(fault: string | undefined): Promise<void> {
    await (await untilThere(() => this.bridge))?.setFault(fault);
  }

  refresh(): void {
    this.bridge?.restart();
  }

  async control(...call: ControlCall): Promise<unknown> {
    const bridge = call[0] === 'GET' ? this.bridge : await untilThere(() => this.bridge);
    return bridge?.control(...call).catch(() => undefined);
  }

  /** Absent while the phone is off. */
  get bridge(): SimulatorBridge | undefined {
    return this.iframe.contentWindow?.simulator;
  }
}
