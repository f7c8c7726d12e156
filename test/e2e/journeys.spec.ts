import { keptByBrowser } from '../drivers/browserStorage';
import { PairUser } from '../drivers/pairUser';
import { personalDataIn } from '../drivers/personalData';
import { journeys } from '../journeys';
import { test } from './journeyUsers';
import { judge, KNOWN_DIFFERENCES } from './knownDifferences';
import { expect } from './quietPage';
import { sideBySide } from './sideBySide';

/** The last part of an error's code tells the second it was made in. */
const withoutMoments = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/^(错误代码 [A-Z]-[A-Z]+-)\w+$/, '$1…'));

/** Time is real here: a slow answer takes its seconds. */
const LONG = 60_000;

// The long ones first, which do little but wait while the others go their way.
for (const { name, isLong, atLargestType, walk } of [...journeys].sort(
  (one, other) => Number(other.isLong) - Number(one.isLong),
)) {
  test(name, async ({ page, phonePage, h5, alipay, textScale }, info) => {
    test.skip(!atLargestType && textScale > 1, 'Looked at there on each screen, not walked.');
    test.setTimeout(isLong ? 10 * LONG : info.timeout);
    if (isLong) for (const user of [h5, alipay]) user.patience = LONG;
    const own = new Set<string>();
    const comparable = (texts: readonly string[]) => {
      const { known, unknown } = judge(withoutMoments(texts));
      for (const text of known) own.add(text);
      return unknown;
    };
    const pair = new PairUser(h5, alipay, comparable);
    await walk(pair);
    for (const [user, window] of [
      [h5, page],
      [alipay, phonePage],
    ] as const) {
      const left = { kept: await keptByBrowser(window), told: { address: window.url(), log: await user.log() } };
      expect(personalDataIn(left, user.typed), `personal data left behind by ${user.runtime}`).toEqual([]);
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
