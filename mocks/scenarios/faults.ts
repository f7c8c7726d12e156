import { FAULT_KINDS, type FaultKind, family, scenario } from './scenario';

interface FaultWords {
  /** Its name where it is laid over a scenario. */
  readonly short: string;
  /** Of the scenario that has it on everything. */
  readonly title: string;
  readonly description: string;
}

/** Every fault in words. */
export const FAULT_WORDS: Readonly<Record<FaultKind, FaultWords>> = {
  slow: { short: '缓慢', title: '网络缓慢', description: '每次请求都要等 5 秒。' },
  offline: { short: '断网', title: '断网', description: '每次请求都断开，没有回应。' },
  timeout: { short: '超时', title: '请求超时', description: '每次请求都一直没有回应。' },
  'server-error': {
    short: '服务出错',
    title: '服务出错',
    description: '每个接口第一次请求出错（500），再试恢复正常。',
  },
  'session-expired': {
    short: '登录过期',
    title: '登录过期',
    description: '第一次需要登录的请求提示登录已过期（401）。',
  },
  'rate-limited': { short: '限流', title: '请求过多', description: '每次请求都提示请求过多（429），稍后再试。' },
  unprocessable: {
    short: '拒绝处理',
    title: '请求被拒绝',
    description: '每次请求都被拒绝（422），内容没有问题也一样。',
  },
  malformed: { short: '数据损坏', title: '数据损坏', description: '每次回应的数据都不完整或类型不对。' },
};

/** `approved`, with a fault on everything; and with one that strikes where it cannot be mended silently. */
export const faultScenarios = family('网络与服务', [
  ...FAULT_KINDS.map((kind) => {
    const { title, description } = FAULT_WORDS[kind];
    return scenario(kind, title, description, { fault: kind });
  }),
  scenario(
    'session-refused',
    '需要重新登录',
    '打开一份申请时连续两次提示登录已过期（401），请点「重新登录」，之后恢复正常。',
    // The first refusal is mended silently. At the home page, which asks for all applications beside its purpose, it must not be used up.
    { fault: 'session-expired', faultScope: { endpoint: 'GET /applications/{id}', times: 2 } },
  ),
]);
