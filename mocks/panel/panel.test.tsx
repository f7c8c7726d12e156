import path from 'node:path';
import { waitFor } from '@testing-library/react';
import type { WorldChoice } from '../client/worldChoice';
import type { Inside } from './inside';
import { fillTemplate } from './page';
import { startPanel } from './panel';

/** An app that does at once what the panel asks. */
class QuietApp implements Inside {
  readonly hash = '';
  begunWith: WorldChoice | undefined;
  readonly beginnings: WorldChoice[] = [];

  load(choice: WorldChoice): void {
    this.begunWith = choice;
  }
  begin(choice: WorldChoice): void {
    this.begunWith = choice;
    this.beginnings.push(choice);
  }
  async setFault(fault: string | undefined): Promise<void> {
    this.begunWith = { ...this.begunWith, fault };
  }
  refresh(): void {}
  async control(): Promise<unknown> {
    return undefined;
  }
}

const parts = { title: '', introduction: '', style: '', script: '', card: '' };

/** Opens the page around the phone at an address. */
function openFrame(search: string): QuietApp {
  window.history.replaceState(null, '', `/${search}`);
  document.body.innerHTML = fillTemplate(path.join(__dirname, 'index.html'), parts);
  const app = new QuietApp();
  startPanel(app, async () => {});
  return app;
}

const fault = () => document.querySelector('#faults input:checked')?.parentElement?.textContent;

test.each(['offline', 'server-error@GET /devices/{id}*2'])(
  '「重置」 begins the scenario anew at its step, and lifts the fault %s that was laid',
  async (laid) => {
    const app = openFrame(`?scenario=rejected&at=review&fault=${encodeURIComponent(laid)}`);
    await waitFor(() => expect(fault()).not.toBe('无'));
    document.getElementById('reset')?.click();
    expect(app.beginnings).toEqual([{ scenario: 'rejected', at: 'review', fault: undefined }]);
    await waitFor(() => expect(fault()).toBe('无'));
    expect(window.location.search).toBe('?scenario=rejected&at=review');
  },
);

test('another scenario is begun with the fault that lies', async () => {
  const app = openFrame('?scenario=rejected&fault=slow');
  await waitFor(() => expect(fault()).toBe('缓慢'));
  document.querySelector<HTMLElement>('#beginnings input:not(:checked)')?.click();
  expect(app.beginnings).toMatchObject([{ scenario: 'rejected', fault: 'slow' }]);
});
