import type { Span } from '@mocks/driver/hand';
import { FAULTS } from '@mocks/transports/choices';
import type { FaultScope } from '@mocks/transports/faultText';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import type { CallChoice } from '@mocks/transports/reviewCall';
import { type PageId, pageUrl } from '@/flow';
import { AlipayUser } from './alipayUser';
import type { Launch } from './host';

/** So often, `times` of it. */
const repeat = (title: string, times: number): string[] => Array(times).fill(title);

/** The moves of the panel's clock that make up a span, the longest first. */
function movesOf(span: Span): string[] {
  const [unit, whole, step] = 'workingDays' in span ? ['个工作日', span.workingDays, 2] : ['小时', span.hours, 4];
  return [...repeat(`+${step} ${unit}`, Math.floor(whole / step)), ...repeat(`+1 ${unit}`, whole % step)];
}

/** A user of the demo package, which has the mocked world inside, and a panel to set it by. */
export class DemoUser extends AlipayUser {
  constructor(private readonly folder: string) {
    super();
  }

  async open(page: PageId | undefined, choice?: WorldChoice): Promise<void> {
    if (choice) this.storage = new Map();
    const query = Object.entries(choice ?? {}).map(([name, value]) => `${name}=${value}`);
    await this.start([pageUrl(page ?? 'home'), ...(query.length > 0 ? [query.join('&')] : [])].join('?'));
  }

  async pass(span: Span): Promise<void> {
    for (const title of movesOf(span)) {
      await this.tap('模拟环境');
      await this.tap(title);
    }
  }

  async takeCall(choice: CallChoice): Promise<void> {
    await this.tap(choice);
  }

  async setFault(kind: string | undefined, scope?: FaultScope): Promise<void> {
    if (scope) throw new Error('The panel lays a fault over all calls');
    await this.tap('模拟环境');
    await this.tap(FAULTS.find((fault) => fault.kind === kind)?.title ?? '无');
    await this.tap('关闭');
  }

  sent(): Promise<number> {
    return Promise.reject(new Error('The panel shows no calls'));
  }

  protected get package(): Launch {
    return { folder: this.folder };
  }
}
