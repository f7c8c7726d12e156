/** What a person can set in the mocked world, with its words: the frame and the in-app panel offer the same. */
import { steps } from '@/flow';
import { FAULT_WORDS } from '../scenarios/faults';
import { PLACES, type Place } from '../scenarios/places';
import { FAULT_KINDS } from '../scenarios/scenario';
import { endpointLabel, endpointNames } from '../server/http/routes';

/** What can be laid over any scenario. */
export const FAULTS = FAULT_KINDS.map((kind) => ({
  kind,
  title: FAULT_WORDS[kind].short,
  description: FAULT_WORDS[kind].description,
}));

/** The calls one of which a fault can be laid on alone, `GET /devices/{id}`. */
export const ENDPOINTS: readonly string[] = endpointNames.map(endpointLabel);

/** How often in words, where it is not as often as the fault's kind has it. */
export const timesWords = (times: number): string => `前 ${times} 次`;

/** The places that are no steps. */
const OTHER_PLACES: Readonly<Record<string, string>> = { review: '审核', order: '订单' };

/** Where a world can begin; absent: at the home page, with nothing done. */
export const BEGINNINGS: readonly { readonly at: Place | undefined; readonly title: string }[] = [
  { at: undefined, title: '从头开始' },
  ...PLACES.map((at) => ({ at, title: steps.filter(({ id }) => id === at)[0]?.label ?? OTHER_PLACES[at] ?? at })),
];

/** Moves of the mock clock, as `POST /__mock/clock` takes them. */
export const CLOCK_MOVES = [
  { title: '+1 小时', move: { advanceHours: 1 } },
  { title: '+4 小时', move: { advanceHours: 4 } },
  { title: '+1 个工作日', move: { advanceWorkingDays: 1 } },
  { title: '+2 个工作日', move: { advanceWorkingDays: 2 } },
] as const;

/** One row of `GET /__mock/scenarios`. */
export interface ScenarioRow {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly group: string;
}

/** Reads the answer of `GET /__mock/scenarios`; rows of another shape are left out. */
export function scenarioRows(answer: unknown): ScenarioRow[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter((row): row is ScenarioRow =>
    ['name', 'title', 'description', 'group'].every((field) => typeof row?.[field] === 'string'),
  );
}

/** The scenarios by family, in the order they come, for a list that a person reads. */
export function groupScenarios(rows: readonly ScenarioRow[]): { title: string; rows: ScenarioRow[] }[] {
  const titles = rows.map(({ group }) => group).filter((group, place, all) => all.indexOf(group) === place);
  return titles.map((title) => ({ title, rows: rows.filter(({ group }) => group === title) }));
}

/** The mock clock's time in an answer, as a person reads it: `2026-03-02 09:30`. */
export function clockIn(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('now' in answer)) return '';
  return typeof answer.now === 'string' ? answer.now.slice(0, 16).replace('T', ' ') : '';
}
