import { act } from '@testing-library/react';
import { call } from '@/api';
import { CHANGED_KEY } from '@/platform/otherTabs';

/** What the browser tells this tab once another has changed something at the server. */
export function tellOfOtherTab(): void {
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: CHANGED_KEY }));
  });
}

/** Another tab submits an application. */
export async function submitElsewhere(id: string): Promise<void> {
  await call('submitApplication', { params: { id }, body: { agreementVersion: '1', accepted: true } });
}

/** Another tab withdraws an application. */
export async function withdrawElsewhere(id: string): Promise<void> {
  await call('cancelApplication', { params: { id }, body: { reason: '其他原因' } });
}
