import { BrowserUser } from '../drivers/browserUser';
import { journeys } from '../journeys';
import { expect, test } from './quietPage';

for (const { name, isLong, walk } of journeys) {
  if (isLong) continue;
  test(name, async ({ page }, info) => {
    const user = new BrowserUser(page, info);
    await walk(user);
    expect(user.inspector.faults, 'faults of the screens').toEqual([]);
  });
}
