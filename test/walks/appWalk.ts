/** What a person may do at any screen of the app, and how fast-check draws it. */
import fc from 'fast-check';
import type { DomUser } from '../drivers/domUser';
import { DETAIL, PERSON, REGION } from '../journeys/stretches';

/** One thing that is done, whatever the screen is then. */
export interface AppStep {
  readonly act: 'go on' | 'tap' | 'back' | 'tab' | 'wait' | 'come back';
  readonly pick: number;
}

const act = fc.oneof(
  { arbitrary: fc.constant('go on' as const), weight: 6 },
  { arbitrary: fc.constant('tap' as const), weight: 6 },
  { arbitrary: fc.constantFrom('back', 'tab', 'wait', 'come back'), weight: 2 },
);

/** A short walk: a screen takes its time where no browser draws it. */
export const appSteps = fc.array(fc.record<AppStep>({ act, pick: fc.nat(30) }), { minLength: 8, maxLength: 12 });

/** What such a person types, by the label of the field. */
const TYPED: Readonly<Record<string, string>> = {
  姓名: PERSON.name,
  身份证号: PERSON.idNumber,
  手机号: PERSON.phone,
  详细地址: DETAIL,
};
const WORDS = '请再看一次';

const TABS = ['home', 'orders', 'help'] as const;
const SPANS = [{ hours: 6 }, { workingDays: 1 }, { workingDays: 4 }, { hours: 24 * 31 }] as const;

function fromList<T>(list: readonly T[], pick: number): T {
  const item = list[pick % list.length];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}

/** Does what the screen asks for: fills it, makes the ticks it wants, and goes on by its main action, or any where it has none. */
async function goOn(user: DomUser, pick: number): Promise<string> {
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

/** Takes one step. @returns what was done, in words. */
export async function takeStep(user: DomUser, { act: what, pick }: AppStep): Promise<string> {
  switch (what) {
    case 'go on':
      return goOn(user, pick);
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
    default:
      await user.reload();
      return 'leaves and comes back';
  }
}
