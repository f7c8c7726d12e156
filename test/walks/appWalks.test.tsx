/** Random walks through the app's own screens: wherever one ends, nothing loads for ever and there is a way on. `npm run soak` repeats one that failed. */

import { REVIEW_CALL } from '@mocks/client/reviewCall';
import { scenarios } from '@mocks/scenarios';
import { PLACES } from '@mocks/scenarios/places';
import fc from 'fast-check';
import { domUsers } from '../drivers/domUsers';
import { appSteps, takeStep } from './appWalk';
import { appRun } from './settings';

const newUser = domUsers();

const beginning = fc.record({
  scenario: fc.constantFrom(...scenarios.map(({ name }) => name)),
  at: fc.constantFrom(undefined, ...PLACES),
});

test.each([
  [0, 'takes the call', '电话审核已完成'],
  [1, 'misses the call', '错过了审核电话'],
])('a review call rings in a walk, and a person who picks %i %s', async (pick, done, words) => {
  const user = newUser();
  await user.open(undefined, { scenario: 'phone-missed', at: 'review' });
  expect(await takeStep(user, { act: 'call', pick })).toBe(done);
  await user.see(words);
});

test('a call that rings is on the screen of a walk, to be taken there as well', async () => {
  const user = newUser();
  await user.open(undefined, { scenario: 'phone-missed', at: 'review' });
  await user.pass({ hours: 4 });
  await user.see(REVIEW_CALL.title);
  expect((await user.offers()).map(({ name }) => name)).toEqual(
    expect.arrayContaining([REVIEW_CALL.accept, REVIEW_CALL.hangUp]),
  );
});

test('every walk ends at a screen that has loaded, or says it could not, with a way on', async () => {
  const { parameters, walked } = appRun;
  const property = fc.asyncProperty(beginning, appSteps, async (begin, steps) => {
    const user = newUser();
    const done: string[] = [];
    try {
      await user.open(undefined, begin);
      for (const step of steps) done.push(await takeStep(user, step));
      await user.isLoaded();
      await user.offers();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Begun with ${JSON.stringify(begin)}, a person ${done.join(', ')}: ${reason}`);
    }
    walked();
  });
  // A shorter walk would take as long to find as the walks themselves.
  await fc.assert(property, { ...parameters, endOnFailure: true });
});
