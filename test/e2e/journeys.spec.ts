import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserUser } from '../drivers/browserUser';
import { H5User } from '../drivers/h5User';
import { PairUser } from '../drivers/pairUser';
import { SimulatorUser } from '../drivers/simulatorUser';
import { journeys } from '../journeys';
import { PHONE } from './addresses';
import { judge, KNOWN_DIFFERENCES } from './knownDifferences';
import { expect, test } from './quietPage';
import { sideBySide } from './sideBySide';

/** The last part of an error's code tells the second it was made in. */
const withoutMoments = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/^(错误代码 [A-Z]-[A-Z]+-)\w+$/, '$1…'));

/** Leaves what a runtime wrote down beside its pictures. */
async function keepLog(user: BrowserUser): Promise<void> {
  if (user.folder === undefined) return;
  mkdirSync(user.folder, { recursive: true });
  writeFileSync(path.join(user.folder, 'log.txt'), await user.log());
}

/** Time is real here: a slow answer takes its seconds. */
const LONG = 60_000;

// The long ones first, which do little but wait while the others go their way.
for (const { name, isLong, showsNothingOfItsOwn, walk } of [...journeys].sort(
  (one, other) => Number(!!other.isLong) - Number(!!one.isLong),
)) {
  test(name, async ({ page, phonePage, context }, info) => {
    test.skip(showsNothingOfItsOwn === true && info.project.name === 'largest type');
    test.setTimeout(isLong ? 10 * LONG : info.timeout);
    const h5 = new H5User(page, path.join(info.outputDir, 'H5'), './');
    const alipay = new SimulatorUser(phonePage, path.join(info.outputDir, 'Alipay'), PHONE);
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
      await Promise.all([h5, alipay].map(keepLog));
    }

    for (const { step, only, pictures } of pair.differences) {
      const sides = [h5, alipay].map(({ runtime }, at) => ({
        title: runtime,
        picture: pictures[at],
        texts: only[at === 0 ? 0 : 1],
      }));
      const body = await sideBySide(context, `${name}: ${step}`, sides);
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
