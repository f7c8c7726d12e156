import fc from 'fast-check';
import { STEP_IDS, type StepId } from '@/contract';
import { factsAfter, factsBefore } from '../../test/setup/knownFacts';
import { canVisit, comesNext, furthest, isComplete, next, path, progress } from './engine';
import { holds } from './facts';
import { FACTS, type Facts, steps } from './steps';

/** Every combination of facts there is, the unknown ones among them. */
const everyFacts = Object.entries(FACTS).reduce<Facts[]>(
  (all, [name, values]) => all.flatMap((known) => [undefined, ...values].map((value) => ({ ...known, [name]: value }))),
  [{}],
);

const facts = fc.constantFrom(...everyFacts);
const stepId = fc.constantFrom(...STEP_IDS);

/** All but the submission. */
const PASSED = factsBefore('confirm');

test('all combinations are walked below', () => {
  const count = Object.values(FACTS).reduce((product, values) => product * (values.length + 1), 1);
  expect(new Set(everyFacts.map((known) => JSON.stringify(known))).size).toBe(count);
});

describe('path', () => {
  it('is all the steps, or stops at credit where the flow ends there', () => {
    for (const known of everyFacts) {
      const ended = known.admittance === 'N' || known.admittance === 'N/A';
      expect(path(known)).toEqual(ended ? ['credit'] : [...STEP_IDS]);
    }
  });

  it('has no dead end: each of its steps leads to the next, the last to the review or to a named end', () => {
    for (const known of everyFacts) {
      const way = path(known);
      way.forEach((id, index) => {
        const following = way[index + 1];
        const destination = next(id, known);
        if (following) expect(destination).toEqual({ to: following });
        else expect('ends' in destination || destination.to === 'review').toBe(true);
      });
    }
  });
});

describe('next', () => {
  it.each<[StepId, Facts, object]>([
    ['credit', {}, { to: STEP_IDS[1] }],
    ['credit', { admittance: 'N' }, { ends: 'creditRejected' }],
    ['credit', { admittance: 'N/A' }, { ends: 'notAssessable' }],
    ['history', { history: 'MANUAL' }, next('history', { history: 'PASS' })],
  ])('from %s with %j', (id, known, destination) => {
    expect(next(id, known)).toEqual(destination);
  });

  it.each(STEP_IDS)('from %s, once it is complete, to the one after it', (id) => {
    const place = STEP_IDS.indexOf(id);
    expect(next(id, factsAfter(place + 1))).toEqual({ to: STEP_IDS[place + 1] ?? 'review' });
  });
});

describe('comesNext', () => {
  it('tells what the user does next, and nothing after the last step', () => {
    expect(comesNext('credit', { admittance: 'Y' })).toBe('下一步进行人脸识别');
    expect(comesNext('confirm', PASSED)).toBe('');
  });

  it('tells nothing where the flow ends', () => {
    expect(comesNext('credit', { admittance: 'N' })).toBe('');
  });
});

describe('isComplete', () => {
  it('says whether the fact that the step writes holds', () => {
    for (const known of everyFacts) {
      for (const step of steps) {
        expect(isComplete(step.id, known)).toBe(holds(known, step.writes));
      }
    }
  });

  it.each<[StepId, Facts, boolean]>([
    ['credit', { admittance: 'Y' }, true],
    ['credit', { admittance: 'N' }, false],
    ['credit', { admittance: 'N/A' }, false],
    ['credit', {}, false],
    ['face', { face: 'MANUAL' }, true],
    ['history', { history: 'MANUAL' }, true],
    ['confirm', PASSED, false],
    ['confirm', { submission: true }, true],
  ])('%s with %j: %s', (id, known, complete) => {
    expect(isComplete(id, known)).toBe(complete);
  });
});

describe('canVisit', () => {
  it('lets in exactly the steps up to the first that is not complete', () => {
    steps.forEach((_, done) => {
      expect(STEP_IDS.filter((id) => canVisit(id, factsAfter(done)))).toEqual(STEP_IDS.slice(0, done + 1));
    });
  });

  it('lets nobody past a credit check that stops the flow, whatever else is known', () => {
    for (const admittance of ['N', 'N/A'] as const) {
      expect(STEP_IDS.filter((id) => canVisit(id, { ...PASSED, admittance }))).toEqual(['credit']);
    }
  });

  it('lets nobody back into a step once all is submitted', () => {
    for (const known of everyFacts.filter((one) => one.submission)) {
      expect(STEP_IDS.filter((id) => canVisit(id, known))).toEqual([]);
    }
  });

  it('asks for every fact that a step before writes', () => {
    for (const known of everyFacts) {
      steps.forEach(({ id }, place) => {
        const needed = steps.slice(0, place).map(({ writes }) => writes);
        if (canVisit(id, known)) expect(needed.filter((fact) => !holds(known, fact))).toEqual([]);
      });
    }
  });

  it('lets in to every step before one it lets in to', () => {
    fc.assert(
      fc.property(facts, stepId, (known, id) => {
        fc.pre(canVisit(id, known));
        for (const before of STEP_IDS.slice(0, STEP_IDS.indexOf(id))) expect(canVisit(before, known)).toBe(true);
      }),
    );
  });
});

describe('furthest', () => {
  it('is the review once submitted, and otherwise a step that may be visited', () => {
    for (const known of everyFacts) {
      const place = furthest(known);
      if (known.submission) expect(place).toBe('review');
      else expect(place !== 'review' && canVisit(place, known)).toBe(true);
    }
  });

  it('has no step behind it that may be visited', () => {
    fc.assert(
      fc.property(facts, stepId, (known, id) => {
        const place = furthest(known);
        fc.pre(place !== 'review' && canVisit(id, known));
        expect(STEP_IDS.indexOf(id)).toBeLessThanOrEqual(STEP_IDS.indexOf(place));
      }),
    );
  });

  it.each<[string, Facts, StepId | 'review']>([
    ['nothing known', {}, 'credit'],
    ['below the gate', { admittance: 'N' }, 'credit'],
    ['not assessable', { admittance: 'N/A' }, 'credit'],
    ['credit passed', { admittance: 'Y' }, 'face'],
    ['a profile but no face', { admittance: 'Y', profile: true }, 'face'],
    ['all but the submission', PASSED, 'confirm'],
    ['submitted', { ...PASSED, submission: true }, 'review'],
  ])('%s', (_, known, place) => {
    expect(furthest(known)).toBe(place);
  });

  it('never goes back as more becomes known', () => {
    const order = [...STEP_IDS, 'review'];
    const walk = (known: Facts) => order.indexOf(furthest(known));
    fc.assert(
      fc.property(facts, fc.constantFrom(...steps.slice(1)), (known, { writes: fact }) => {
        const more = { ...known, [fact]: FACTS[fact][0] };
        expect(walk(more)).toBeGreaterThanOrEqual(walk({ ...known, [fact]: undefined }));
      }),
    );
  });

  it('goes back where a fact is taken away that later steps rest on', () => {
    expect(furthest({ ...PASSED, face: undefined })).toBe('face');
    expect(canVisit('confirm', { ...PASSED, face: undefined })).toBe(false);
  });
});

describe('progress', () => {
  it('shows every step once in the table’s order, with one current', () => {
    fc.assert(
      fc.property(facts, stepId, (known, current) => {
        const items = progress(current, known);
        expect(items.map((item) => item.id)).toEqual(STEP_IDS);
        expect(items.filter((item) => item.state === 'current').map((item) => item.id)).toEqual([current]);
        for (const item of items) {
          if (item.id !== current) expect(item.state === 'done').toBe(isComplete(item.id, known));
        }
      }),
    );
  });

  it('speaks the words of the bar', () => {
    const [credit, face, ...rest] = progress('face', factsAfter(1));
    expect([credit, face]).toEqual([
      { id: 'credit', label: '芝麻信用', state: 'done' },
      { id: 'face', label: '人脸识别', state: 'current' },
    ]);
    expect(rest).toEqual(steps.slice(2).map(({ id, label }) => ({ id, label, state: 'todo' })));
  });
});
