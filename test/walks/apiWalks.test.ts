/** Random walks over the mocked backend's API, in every scenario that answers. `npm run soak` repeats one that failed. */
import fc from 'fast-check';
import { scenarios } from '../../mocks/scenarios';
import { PLACES } from '../../mocks/scenarios/places';
import { walkSteps } from './commands';
import { WISHES } from './sensibleUser';
import { apiRun, replayPath } from './settings';
import { Walk } from './walk';

const answering = scenarios.filter(({ fault }) => !fault).map(({ name }) => name);

const beginning = fc.record(
  { name: fc.constantFrom(...answering), at: fc.constantFrom(...PLACES) },
  { requiredKeys: ['name'] },
);

test('no walk breaks an invariant or ends where nothing leads on', () => {
  const { parameters, walked } = apiRun;
  fc.assert(
    fc.property(beginning, walkSteps(replayPath), fc.constantFrom(...WISHES), (begin, steps, wish) => {
      const walk = Walk.begin(begin);
      fc.modelRun(() => ({ model: walk, real: walk.client }), steps);
      walk.comeToRest(wish);
      walked();
    }),
    parameters,
  );
});
