import type { FaultScope } from '@mocks/client/faultText';
import { isMasked, maskName, maskText } from '@/domain/mask';
import type { User } from '../journeys/user';
import type { BrowserUser } from './browserUser';

/** Two runtimes that show other things after the same steps. */
export interface Difference {
  /** What the user had done last, `tap 下一步`. */
  readonly step: string;
  /** Texts that only one of the two shows. */
  readonly only: readonly [one: readonly string[], other: readonly string[]];
  /** A picture of each. */
  readonly pictures: readonly (string | undefined)[];
}

/** Milliseconds between two looks at the screens. */
const LOOK = 100;

/** A world in the app begins again with it and tells of a person no more than a mask then; one at a server goes on. */
const isSame = (one: string, other: string) =>
  one === other ||
  [maskName, maskText].some((mask) => (isMasked(one) ? one === mask(other) : isMasked(other) && other === mask(one)));

const beyond = (texts: readonly string[], others: readonly string[]) => {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.findIndex((other) => isSame(text, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** The texts that only one of two screens shows, as often as it shows them more; `undefined` where there is none. */
export function differenceOf(one: readonly string[], other: readonly string[]): Difference['only'] | undefined {
  const only = [beyond(one, other), beyond(other, one)] as const;
  return only[0].length + only[1].length > 0 ? only : undefined;
}

/**
 * One person with two phones in hand, who does the same on both and compares them after every step. It is the same app in
 * two runtimes, so they have to say the same.
 */
export class PairUser implements User {
  /** What was found; only the first difference of a stretch is noted, until the screens agree again. */
  readonly differences: Difference[] = [];
  private isApart = false;

  constructor(
    private readonly one: BrowserUser,
    private readonly other: BrowserUser,
    /** A screen's texts without what may differ. */
    private readonly comparable: (texts: readonly string[]) => readonly string[],
  ) {}

  open: User['open'] = (page, choice) =>
    this.both(`open ${page ?? choice?.at ?? 'home'}`, (user) => user.open(page, choice));
  isAt: User['isAt'] = (page) => this.both(`at ${page}`, (user) => user.isAt(page));
  see: User['see'] = (text) => this.both(`see ${text}`, (user) => user.see(text));
  seeNot: User['seeNot'] = (text) => this.both(`see no ${text}`, (user) => user.seeNot(text));
  seeField: User['seeField'] = (label, value) => this.both(`see ${label}`, (user) => user.seeField(label, value));
  tap: User['tap'] = (name) => this.both(`tap ${name}`, (user) => user.tap(name));
  tapTwice: User['tapTwice'] = (name) => this.both(`tap ${name} twice`, (user) => user.tapTwice(name));
  type: User['type'] = (label, text) => this.both(`type ${label}`, (user) => user.type(label, text));
  choose: User['choose'] = (label, names) => this.both(`choose ${label}`, (user) => user.choose(label, names));
  openTab: User['openTab'] = (page) => this.both(`tab ${page}`, (user) => user.openTab(page));
  back = () => this.both('back', (user) => user.back());
  reload = () => this.both('reload', (user) => user.reload());
  pass: User['pass'] = (span) => this.both('time passes', (user) => user.pass(span));
  takeCall: User['takeCall'] = (choice) => this.both(`call ${choice}`, (user) => user.takeCall(choice));

  async setFault(kind: string | undefined, scope?: FaultScope): Promise<void> {
    await Promise.all([this.one.setFault(kind, scope), this.other.setFault(kind, scope)]);
  }

  async sent(call: RegExp): Promise<number> {
    const [one, other] = await Promise.all([this.one.sent(call), this.other.sent(call)]);
    if (one !== other)
      throw new Error(`${call} was sent ${one} times by ${this.one.runtime}, ${other} times by the other`);
    return one;
  }

  private async both(step: string, act: (user: BrowserUser) => Promise<void>): Promise<void> {
    await Promise.all([act(this.one), act(this.other)]);
    const only = await this.lastingDifference();
    if (only && !this.isApart) {
      const pictures = await Promise.all([
        this.one.inspector.picture(`differs after ${step}`),
        this.other.inspector.picture(`differs after ${step}`),
      ]);
      this.differences.push({ step, only, pictures });
    }
    this.isApart = only !== undefined;
  }

  /**
   * What still differs after all the time that something may take to come: one of them may wait for an answer, or begin.
   * Where the screens differed before this step already, nobody waits again.
   */
  private async lastingDifference(): Promise<Difference['only'] | undefined> {
    const end = Date.now() + (this.isApart ? 0 : this.one.patience);
    for (;;) {
      const [one, other] = await Promise.all([this.textsOf(this.one), this.textsOf(this.other)]);
      const only = differenceOf(one, other);
      if (!only || Date.now() > end) return only;
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }

  private async textsOf(user: BrowserUser): Promise<readonly string[]> {
    // A page that is about to give way to another has no texts any more.
    const texts = await user.screen().catch(() => []);
    return this.comparable(texts);
  }
}
