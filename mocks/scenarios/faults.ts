import { type FaultKind, scenario } from './scenario';

const FAULTS: readonly (readonly [FaultKind, string, string])[] = [
  ['slow', '网络缓慢', '每次请求都要等 5 秒。'],
  ['offline', '断网', '每次请求都断开，没有回应。'],
  ['timeout', '请求超时', '每次请求都一直没有回应。'],
  ['server-error', '服务出错', '每个接口第一次请求出错（500），再试恢复正常。'],
  ['session-expired', '登录过期', '第一次需要登录的请求提示登录已过期（401）。'],
  ['rate-limited', '请求过多', '每次请求都提示请求过多（429），稍后再试。'],
  ['malformed', '数据损坏', '每次回应的数据都不完整或类型不对。'],
];

/** `approved`, with a fault on everything. */
export const faultScenarios = FAULTS.map(([kind, title, description]) =>
  scenario(kind, title, description, { fault: kind }),
);
