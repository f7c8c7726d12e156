/** What a person can set in the mocked world, with its words: the frame and the in-app panel offer the same. */
import { steps } from '@/flow';

export const FAULTS = [
  { kind: 'slow', title: '缓慢' },
  { kind: 'offline', title: '断网' },
  { kind: 'timeout', title: '超时' },
  { kind: 'server-error', title: '服务出错' },
  { kind: 'rate-limited', title: '限流' },
  { kind: 'session-expired', title: '登录过期' },
  { kind: 'malformed', title: '数据损坏' },
] as const;

/** Where a world can begin; absent: at the home page, with nothing done. */
export const BEGINNINGS: readonly { readonly at: string | undefined; readonly title: string }[] = [
  { at: undefined, title: '从头开始' },
  ...steps.map(({ id, label }) => ({ at: id, title: label })),
  { at: 'review', title: '审核' },
  { at: 'order', title: '订单' },
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
}

/** Reads the answer of `GET /__mock/scenarios`; rows of another shape are left out. */
export function scenarioRows(answer: unknown): ScenarioRow[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter(
    (row): row is ScenarioRow =>
      typeof row?.name === 'string' && typeof row.title === 'string' && typeof row.description === 'string',
  );
}

const FORKS = ['rejected', 'supplement', 'phone', 'history-manual', 'late'];
const FAULTY: readonly string[] = [...FAULTS.map((fault) => fault.kind)];
const DATA = ['many-orders', 'many-devices'];
const RENTALS = ['deposit', 'renting', 'due-soon', 'overdue', 'returning', 'finished', 'bought-out'];

const GROUPS: readonly { readonly title: string; readonly holds: (name: string) => boolean }[] = [
  { title: '网络与服务', holds: (name) => FAULTY.indexOf(name) >= 0 },
  { title: '大量数据', holds: (name) => DATA.indexOf(name) >= 0 },
  { title: '签约与租期', holds: (name) => RENTALS.some((start) => name.indexOf(start) === 0) },
  { title: '审核', holds: (name) => FORKS.some((start) => name.indexOf(start) === 0) },
  { title: '芝麻信用', holds: (name) => /score|credit|threshold|assess/.test(name) },
  { title: '人脸与身份', holds: (name) => /^(face|identity)/.test(name) },
];

/** The scenarios in groups, for a list that a person reads: those of no group stand first, as 主流程. */
export function groupScenarios(rows: readonly ScenarioRow[]): { title: string; rows: ScenarioRow[] }[] {
  const groupOf = (row: ScenarioRow) => GROUPS.find((group) => group.holds(row.name))?.title ?? '主流程';
  const order = ['主流程', '芝麻信用', '人脸与身份', '审核', '签约与租期', '网络与服务', '大量数据'];
  return order
    .map((title) => ({ title, rows: rows.filter((row) => groupOf(row) === title) }))
    .filter((group) => group.rows.length > 0);
}

/** The mock clock's time in an answer, as a person reads it: `2026-03-02 09:30`. */
export function clockIn(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('now' in answer)) return '';
  return typeof answer.now === 'string' ? answer.now.slice(0, 16).replace('T', ' ') : '';
}
