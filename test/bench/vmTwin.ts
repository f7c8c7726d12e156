import path from 'node:path';
import { TEST_BACKEND } from '../../config/commands/build/packages';
import { AlipayApp, Clock, type Update } from '../alipay/host';
import type { TwinUser } from './runtime';

/** What the template of the form calls its fields. */
const FIELDS: Readonly<Record<string, string>> = {
  姓名: 'name',
  身份证号: 'idNumber',
  手机号: 'phone',
  详细地址: 'detail',
};

/**
 * The pages of `native/` on the host of `test/alipay`, which draws no templates but Taro's: their handlers are called as
 * their own templates would.
 */
export class VmTwin implements TwinUser {
  readonly updates: Update[] = [];
  private readonly texts = new Map<string, string>();
  private running: AlipayApp | undefined;

  /** @param backend the origin that answers. */
  constructor(private readonly backend: string) {}

  async settle(): Promise<void> {
    await this.page.settle();
  }

  openList(): Promise<void> {
    return this.open('/pages/list/index');
  }

  loadMore(): Promise<void> {
    return this.page.call('onMore');
  }

  openCategory(id: string): Promise<void> {
    return this.page.call('onTab', { dataset: { id } });
  }

  openForm(): Promise<void> {
    return this.open('/pages/form/index');
  }

  async typeCharacter(label: string, character: string): Promise<void> {
    const value = `${this.texts.get(label) ?? ''}${character}`;
    this.texts.set(label, value);
    await this.page.call('onInput', { dataset: { field: FIELDS[label] }, detail: { value } });
  }

  leaveField(label: string): Promise<void> {
    return this.page.call('onBlur', {
      dataset: { field: FIELDS[label] },
      detail: { value: this.texts.get(label) ?? '' },
    });
  }

  openRegions(): Promise<void> {
    return this.page.call('onRegion');
  }

  chooseRegion(name: string): Promise<void> {
    const { regions } = this.page.data;
    const index = Array.isArray(regions) ? regions.findIndex((region) => region.name === name) : -1;
    if (index < 0) throw new Error(`There is no ${name} to choose`);
    return this.page.call('onChoose', { dataset: { index } });
  }

  closeRegions(): Promise<void> {
    return this.page.call('onClose');
  }

  close(): void {
    this.running?.close();
    this.running = undefined;
  }

  private get page(): AlipayApp {
    if (!this.running) throw new Error('No page is open');
    return this.running;
  }

  private async open(url: string): Promise<void> {
    this.close();
    this.texts.clear();
    this.running = await AlipayApp.launch({
      folder: path.join(__dirname, 'native'),
      url,
      servers: { [TEST_BACKEND]: this.backend },
      clock: new Clock(),
      onUpdate: (update) => this.updates.push(update),
    });
  }
}
