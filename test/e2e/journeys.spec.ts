import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserUser } from '../drivers/browserUser';
import { H5User } from '../drivers/h5User';
import { PairUser } from '../drivers/pairUser';
import { ScreenMemory } from '../drivers/screenMemory';
import { SimulatorUser } from '../drivers/simulatorUser';
import { journeys } from '../journeys';
import { PHONE } from './addresses';
import { judge, KNOWN_DIFFERENCES } from './knownDifferences';
import { test } from './lastingPages';
import { expect } from './quietPage';
import { sideBySide } from './sideBySide';

/** The last part of an error's code tells the second it was made in. */
const withoutMoments = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/^(错误代码 [A-Z]-[A-Z]+-)\w+$/, '$1…'));

/** Leaves what a runtime wrote down beside its pictures. */
async function keepLog(user: BrowserUser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'log.txt'), await user.log());
}

/** Time is real here: a slow answer takes its seconds. */
const LONG = 60_000;

// The long ones first, which do little but wait while the others go their way.
for (const { name, isLong, showsNothingOfItsOwn, walk } of [...journeys].sort(
  (one, other) => Number(!!other.isLong) - Number(!!one.isLong),
)) {
  test(name, async ({ page, phonePage }, info) => {
    test.skip(showsNothingOfItsOwn === true && info.project.name === 'largest type');
    test.setTimeout(isLong ? 10 * LONG : info.timeout);
    // Another size of type is another screen.
    const memory = new ScreenMemory(path.join(info.project.outputDir, 'screens', info.project.name));
    const folders = ['H5', 'Alipay'].map((runtime) => path.join(info.outputDir, runtime)) as [string, string];
    const h5 = new H5User(page, { folder: folders[0], memory }, './');
    const alipay = new SimulatorUser(phonePage, { folder: folders[1], memory }, PHONE);
    if (isLong) for (const user of [h5, alipay]) user.patience = LONG;
    const own = new Set<string>();
    const comparable = (texts: readonly string[]) => {
      const { known, unknown } = judge(withoutMoments(texts));
      for (const text of known) own.add(text);
      return unknown;
    };
    const pair = new PairUser(h5, alipay, comparable);
    try {
      await walk(pair);
    } finally {
      await Promise.all([keepLog(h5, folders[0]), keepLog(alipay, folders[1])]);
    }

    for (const { step, only, pictures } of pair.differences) {
      const sides = [h5, alipay].map(({ runtime }, at) => ({
        title: runtime,
        picture: pictures[at],
        texts: only[at === 0 ? 0 : 1],
      }));
      const body = await sideBySide(page.context(), `${name}: ${step}`, sides);
      await info.attach(`differs after ${step}`, { body, contentType: 'image/png' });
    }
    expect(pair.differences, 'differences between H5 and Alipay').toEqual([]);
    expect(h5.inspector.faults, 'faults of the screens of H5').toEqual([]);
    const { unknown, met } = judge([...own, ...alipay.inspector.faults, ...(await alipay.errors())]);
    expect(unknown, 'faults of the screens and errors of Alipay').toEqual([]);
    const expected = KNOWN_DIFFERENCES.filter(({ journey }) => journey === name);
    expect(met, 'a known difference is there no more').toEqual(expect.arrayContaining(expected));
  });
}
