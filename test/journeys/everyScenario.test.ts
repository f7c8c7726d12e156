import { scenarios } from '@mocks/scenarios';
import { journeys } from '.';
import type { User } from './user';

/** A user who does nothing but note which scenarios are opened; what a journey asks of the screen is granted. */
function noting(opened: Set<string>): User {
  const open: User['open'] = async (_page, choice) => void (choice?.scenario && opened.add(choice.scenario));
  const granted = async () => 1;
  return new Proxy(Object.create(null), { get: (_user, name) => (name === 'open' ? open : granted) });
}

const opened = new Set<string>();
beforeAll(() => Promise.all(journeys.map(({ walk }) => walk(noting(opened)))));

test.each(scenarios.map(({ name }) => name))('a journey opens %s', (name) => {
  expect([...opened]).toContain(name);
});
