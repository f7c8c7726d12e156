import { scenarios } from '@mocks/scenarios';
import { journeys } from '.';
import type { User } from './user';

/** A user who does nothing but note which scenarios are opened; what a journey asks of the screen is granted. */
function noting(opened: Set<string>): User {
  const done = async () => undefined;
  return {
    open: async (_page, choice) => void (choice?.scenario && opened.add(choice.scenario)),
    sent: async () => 1,
    ...{ isAt: done, see: done, seeNot: done, seeField: done, tap: done, tapTwice: done, type: done, choose: done },
    ...{ openTab: done, back: done, reload: done, pass: done, setFault: done },
  };
}

const opened = new Set<string>();
beforeAll(() => Promise.all(journeys.map(({ walk }) => walk(noting(opened)))));

test.each(scenarios.map(({ name }) => name))('a journey opens %s', (name) => {
  expect([...opened]).toContain(name);
});
