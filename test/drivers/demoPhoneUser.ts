import { FAULTS } from '@mocks/client/choices';
import type { Span } from '@mocks/client/controls';
import type { FaultScope } from '@mocks/client/faultText';
import type { CallChoice } from '@mocks/client/reviewCall';
import { queryOf, type WorldChoice } from '@mocks/client/worldChoice';
import { type PageId, pageUrl } from '@/flow';
import { EMPTY_PATH } from '../../config/commands/test/testFiles';
import { loadDocument } from './offers';
import { SimulatorUser } from './simulatorUser';

/** So often, `times` of it. */
const repeat = (title: string, times: number): string[] => Array(times).fill(title);

/** The moves of the panel's clock that make up a span, the longest first. */
function movesOf(span: Span): string[] {
  const [unit, whole, step] = 'workingDays' in span ? ['个工作日', span.workingDays, 2] : ['小时', span.hours, 4];
  return [...repeat(`+${step} ${unit}`, Math.floor(whole / step)), ...repeat(`+1 ${unit}`, whole % step)];
}

/**
 * A user of the demo package in the simulator. It has the mocked world inside, and a panel to set it by; the simulator's own
 * world answers nothing of it.
 */
export class DemoPhoneUser extends SimulatorUser {
  override async pass(span: Span): Promise<void> {
    for (const title of movesOf(span)) {
      await this.tap('模拟环境');
      await this.tap(title);
    }
  }

  override async takeCall(choice: CallChoice): Promise<void> {
    await this.tap(choice);
  }

  override async setFault(kind: string | undefined, scope?: FaultScope): Promise<void> {
    if (scope) throw new Error('The panel lays a fault over all calls');
    await this.tap('模拟环境');
    await this.tap(FAULTS.find((fault) => fault.kind === kind)?.title ?? '无');
    await this.tap('关闭');
  }

  override sent(): Promise<number> {
    return Promise.reject(new Error('The panel shows no calls'));
  }

  protected override async load(page: PageId | undefined, choice?: WorldChoice): Promise<void> {
    await this.keepEntries();
    if (choice) {
      // Another device, as it were: what the app kept is none of the new one's.
      await this.page.goto(new URL(EMPTY_PATH, this.phone).href);
      await this.page.evaluate(() => localStorage.clear());
    }
    await loadDocument(this.page, `${this.phone}#${pageUrl(page ?? 'home')}${choice ? queryOf(choice) : ''}`);
  }
}
