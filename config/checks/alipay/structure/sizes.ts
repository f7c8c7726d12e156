import { sum, weighParts } from '../../../commands/build/weigh';
import type { Check, Fault } from '../finding';

/** Alipay's limits, in bytes; https://opendocs.alipay.com/mini/framework/subpackages. */
const MB = 1024 * 1024;
const EACH = 2 * MB;
const TOGETHER = 8 * MB;

const inMb = (bytes: number) => `${(bytes / MB).toFixed(2)} MB`;

/** Each part that is loaded by itself, and all of them together. The project's own budgets are tighter: `npm run size`. */
export const sizes: Check = {
  name: 'sizes',
  severity: 'refused',
  look: (one) => {
    // Without it there are no parts to weigh; that it is missing is told elsewhere.
    if (one.json('app.json') === undefined) return [];
    const { main, subpackages } = weighParts(one.folder);
    const parts = [{ root: 'the main package', bytes: main }, ...subpackages];
    const total = sum(parts.map(({ bytes }) => bytes));
    const heavy = parts
      .filter(({ bytes }) => bytes > EACH)
      .map(
        ({ root, bytes }): Fault => ({ file: 'app.json', message: `${root} has ${inMb(bytes)}, over ${inMb(EACH)}` }),
      );
    if (total <= TOGETHER) return heavy;
    return [...heavy, { file: 'app.json', message: `all packages have ${inMb(total)}, over ${inMb(TOGETHER)}` }];
  },
};
