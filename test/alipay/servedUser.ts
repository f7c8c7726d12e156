import type { Span } from '@mocks/driver/hand';
import { ALIPAY_SCREENS, type AlipayScreenWords, isAlipayCall } from '@mocks/transports/alipayScreens';
import type { FaultScope } from '@mocks/transports/faultText';
import type { MockServer } from '@mocks/transports/http';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import { type CallChoice, callEnd } from '@mocks/transports/reviewCall';
import { type PageId, pageUrl } from '@/flow';
import { countCalls } from '../drivers/countCalls';
import type { LeftBehind } from '../drivers/personalData';
import { AlipayUser, type NativeScreen } from './alipayUser';
import type { Launch, NativeCalls } from './host';

/**
 * A user of the production package, whose backend is the HTTP mock server. Alipay's own answers are what the mocked world
 * says Alipay would answer, `POST /__mock/native`.
 */
export class ServedUser extends AlipayUser {
  private screen: NativeScreen | undefined;

  /** @param origin the backend that the package was built for. */
  constructor(
    private readonly folder: string,
    private readonly origin: string,
    private readonly server: MockServer,
  ) {
    super();
  }

  async open(page: PageId | undefined, choice?: WorldChoice): Promise<void> {
    if (!page) throw new Error('A backend of its own leads to no page');
    if (choice) {
      const { scenario: name, at, fault } = choice;
      this.control('PUT', '/scenario', { name, at });
      if (fault) this.control('PUT', '/fault', { kind: fault });
      this.storage = new Map();
    }
    await this.start(pageUrl(page));
  }

  async pass(span: Span): Promise<void> {
    const body = 'hours' in span ? { advanceHours: span.hours } : { advanceWorkingDays: span.workingDays };
    this.control('POST', '/clock', body);
    await this.reload();
  }

  async takeCall(choice: CallChoice): Promise<void> {
    this.app.hide();
    this.control('POST', '/call', callEnd(choice));
    this.app.show();
  }

  async setFault(kind: string | undefined, scope: FaultScope = {}): Promise<void> {
    if (kind === undefined) this.control('DELETE', '/fault');
    else this.control('PUT', '/fault', { kind, ...scope });
  }

  async sent(call: RegExp): Promise<number> {
    return countCalls(this.control('GET', '/requests'), call);
  }

  override leftBehind(): LeftBehind {
    const { kept, told } = super.leftBehind();
    return {
      kept: { ...kept, 'state file': this.server.backend.save('current') },
      told: { ...told, requests: JSON.stringify(this.control('GET', '/requests')) },
    };
  }

  protected get package(): Launch {
    const { folder, origin, server } = this;
    return { folder, servers: { [origin]: server.origin }, native: this.native };
  }

  protected override nativeScreen(): NativeScreen | undefined {
    return this.screen;
  }

  private get native(): NativeCalls {
    const calls: Record<string, NativeCalls[string]> = {};
    for (const name of Object.keys(ALIPAY_SCREENS)) calls[name] = (input) => this.ask(name, input);
    return calls;
  }

  /** One of the mocked world's controls, below `/__mock`. */
  private control(method: string, path: string, body?: object): unknown {
    const request = { method, path: `/__mock${path}`, headers: {}, body: body && JSON.stringify(body) };
    const answer = this.server.backend.handle(request);
    if (answer.kind !== 'answer' || answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer.body ? JSON.parse(answer.body) : undefined;
  }

  /** Lets the user choose on Alipay's screen, where the call has one, and the mocked world answer. */
  private async ask(call: string, input: object): Promise<object> {
    const words: AlipayScreenWords | undefined = isAlipayCall(call) ? ALIPAY_SCREENS[call] : undefined;
    // Login asks nobody.
    const isAsking = !('scopes' in input) || JSON.stringify(input.scopes).includes('auth_zhima');
    const choice =
      words && isAsking
        ? await new Promise<'accept' | 'cancel'>((resolve) => {
            const choose = (made: 'accept' | 'cancel') => () => {
              this.screen = undefined;
              resolve(made);
            };
            const { title, accept, cancel } = words;
            this.screen = { title, choices: { [accept]: choose('accept'), [cancel]: choose('cancel') } };
          })
        : undefined;
    const answer = Object(this.control('POST', '/native', { call, input, ...(choice ? { choice } : {}) }));
    if ('error' in answer) throw answer;
    return answer;
  }
}
