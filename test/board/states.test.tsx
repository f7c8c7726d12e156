/** Every state of the review board, walked to over the components. */
import { boardStates } from '@mocks/board/states';
import { DEFAULT_SCENARIO, scenarios } from '@mocks/scenarios';
import { faultScenarios } from '@mocks/scenarios/faults';
import { GATE } from '@/domain/policy';
import { creditViews } from '@/features/apply/credit/creditStates';
import { FACE_VIEWS } from '@/features/apply/face/faceStates';
import { REVIEW_VIEWS } from '@/features/review/reviewStates';
import type { PageId } from '@/flow';
import { domUsers } from '../drivers/domUsers';

/** The longest ways take seconds of work where a machine is busy. */
jest.setTimeout(30_000);

const newUser = domUsers();

test.each(boardStates)('$id', async ({ page, choice, open, walk, shows }) => {
  const user = newUser();
  await user.open(open, choice);
  if (walk) {
    await user.isLoaded();
    // What the state shows is not there before.
    await user.seeNot(shows);
    await walk(user);
  }
  await user.isAt(page);
  await user.see(shows);
});

test('no link leads to two states', () => {
  const ids = boardStates.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

const shownOn = (page: PageId) => boardStates.filter((state) => state.page === page).map(({ shows }) => shows);

test.each([
  ['credit', creditViews(GATE)],
  ['face', FACE_VIEWS],
  ['review', REVIEW_VIEWS],
] as const)('every state that the page %s can be in is on the board', (page, views) => {
  expect(shownOn(page)).toEqual(expect.arrayContaining(Object.values(views).map(({ label }) => label)));
});

test('every scenario but those of a broken network, which every page has, is on the board', () => {
  const begun = boardStates.map(({ choice }) => choice.scenario ?? DEFAULT_SCENARIO);
  const wanted = scenarios.filter((scenario) => !faultScenarios.includes(scenario)).map(({ name }) => name);
  expect(begun).toEqual(expect.arrayContaining(wanted));
});
