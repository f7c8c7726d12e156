/** What a person may do at any screen of the app, and how fast-check draws it. */

import { callEnd, REVIEW_CALL, ringingIn } from '@mocks/client/reviewCall';
import { REGION } from '@mocks/driver/actions';
import { stepScreens } from '@mocks/driver/steps';
import fc from 'fast-check';
import type { DomUser } from '../drivers/domUser';

/** One thing that is done, whatever the screen is then. */
export interface AppStep {
  readonly act: 'go on' | 'tap' | 'back' | 'tab' | 'wait' | 'call' | 'come back';
  readonly pick: number;
}

const act = fc.oneof(
  { arbitrary: fc.constant('go on' as const), weight: 6 },
  { arbitrary: fc.constant('tap' as const), weight: 6 },
  { arbitrary: fc.constantFrom('back', 'tab', 'wait', 'call', 'come back'), weight: 3 },
);

/** A short walk: a screen takes its time where no browser draws it. */
export const appSteps = fc.array(fc.record<AppStep>({ act, pick: fc.nat(30) }), { minLength: 8, maxLength: 12 });

/** What such a person types, by the label of the field. */
const TYPED = stepScreens.profile.typed ?? {};
const WORDS = '请再看一次';

const TABS = ['home', 'orders', 'help'] as const;
const SPANS = [{ hours: 6 }, { workingDays: 1 }, { workingDays: 4 }, { hours: 24 * 31 }] as const;

function fromList<T>(list: readonly T[], pick: number): T {
  const item = list[pick % list.length];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}

/** Does what the screen asks for: fills it, makes the ticks it wants, and goes on by its main action, or any where it has none. */
async function followScreen(user: DomUser, pick: number): Promise<string> {
  await user.offers();
  for (const label of user.emptyFields()) await user.type(label, TYPED[label] ?? WORDS);
  const region = (await user.offers()).find(({ name }) => /^所在地区.*请选择/.test(name));
  if (region) await user.choose('所在地区', REGION);
  const offers = await user.offers();
  for (const open of offers.filter(({ isOpen }) => isOpen).slice(0, 1)) open.tap();
  const main = (await user.offers()).filter(({ isMain }) => isMain);
  const { name, tap } = fromList(main.length > 0 ? main : await user.offers(), pick);
  tap();
  return `goes on by ${name}`;
}

/** So long after a submission the first review call rings, where there is to be one. */
const TO_CALL = { hours: 4 } as const;

/** Takes the review call that rings or misses it, away from the app; where none rings yet, as long as one may take is waited. */
async function meetCall(user: DomUser, pick: number): Promise<string> {
  const isRinging = () => ringingIn(user.world.control('GET', '/call')) !== undefined;
  if (!isRinging()) await user.pass(TO_CALL);
  if (!isRinging()) return 'waits for a call, and none comes';
  const choice = fromList([REVIEW_CALL.accept, REVIEW_CALL.hangUp], pick);
  user.world.control('POST', '/call', callEnd(choice));
  await user.reload();
  return choice === REVIEW_CALL.accept ? 'takes the call' : 'misses the call';
}

/** Takes one step. @returns what was done, in words. */
export async function takeStep(user: DomUser, { act: what, pick }: AppStep): Promise<string> {
  switch (what) {
    case 'go on':
      return followScreen(user, pick);
    case 'tap': {
      const { name, tap } = fromList(await user.offers(), pick);
      tap();
      return `taps ${name}`;
    }
    case 'back':
      await user.back();
      return 'goes back';
    case 'tab':
      await user.openTab(fromList(TABS, pick));
      return `changes to ${fromList(TABS, pick)}`;
    case 'wait':
      await user.pass(fromList(SPANS, pick));
      return `waits ${JSON.stringify(fromList(SPANS, pick))}`;
    case 'call':
      return meetCall(user, pick);
    default:
      await user.reload();
      return 'leaves and comes back';
  }
}
