import type { Check } from '../finding';

/** The oldest phones run scripts of ES5, and Ant's older compiler reads nothing newer. */
export const es5: Check = {
  name: 'ES5',
  look: (one) =>
    one.ending('.js').flatMap((file) => {
      const script = one.script(file);
      return 'type' in script ? [] : [{ file, line: script.line, message: `is no script of ES5: ${script.message}` }];
    }),
};
