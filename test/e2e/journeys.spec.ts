import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { H5User } from '../drivers/h5User';
import { PairUser } from '../drivers/pairUser';
import { SimulatorUser } from '../drivers/simulatorUser';
import { journeys } from '../journeys';
import { expect, test } from './quietPage';

const SIMULATOR = `${process.env.SIMULATOR_ORIGIN ?? 'http://127.0.0.1:9100'}/simulator/phone.html`;

for (const { name, isLong, walk } of journeys) {
  if (isLong) continue;
  test(name, async ({ page, context }, info) => {
    const h5 = new H5User(page, info, './');
    const alipay = new SimulatorUser(await context.newPage(), info, SIMULATOR);
    const pair = new PairUser(h5, alipay);
    try {
      await walk(pair);
    } finally {
      for (const user of [h5, alipay]) {
        mkdirSync(path.join(info.outputDir, user.runtime), { recursive: true });
        writeFileSync(path.join(info.outputDir, user.runtime, 'log.txt'), await user.log());
      }
    }
    expect(pair.differences).toEqual([]);
    expect(h5.inspector.faults, 'faults of the screens of H5').toEqual([]);
    expect(alipay.inspector.faults, 'faults of the screens of Alipay').toEqual([]);
    expect(await alipay.errors()).toEqual([]);
  });
}
