/** The controls of the mocked world refused what was asked, e.g. a scenario that does not exist. */
export class ControlRefused extends Error {
  /** @param status of the answer, e.g. 409; 0 where there was none. */
  constructor(
    readonly status: number,
    body: string,
  ) {
    super(`模拟环境没有接受这项设置（${status}）：${body.slice(0, 120)}`);
    this.name = 'ControlRefused';
  }
}
