import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compilePackage } from '../../antCompiler';
import type { Check } from '../finding';

/** What the compiler says around the one sentence that tells what is wrong. */
const AROUND = /^$|refused |Failed to compile|^\(undefined\)|^Module build failed|^Error: /;

/** The sentence that tells what is wrong, or all where there is none. */
const sentenceOf = (message: string) =>
  message
    .split('\n')
    .map((line) => line.trim())
    .find((line) => !AROUND.test(line)) ?? message;

/** The file it could not take, where it names one. */
const fileIn = (message: string) => /^\(undefined\) \.\/(\S+)/m.exec(message)?.[1] ?? 'app.json';

/** Ant's own compiler takes the package. It is an older one, and lets through much that the other checks look for. */
export const compiles: Check = {
  name: 'Ant’s compiler',
  severity: 'refused',
  look: async (one) => {
    const output = mkdtempSync(path.join(os.tmpdir(), 'alipay-check-'));
    try {
      await compilePackage(one.folder, output, one.modules);
      return [];
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return [{ file: fileIn(said), message: sentenceOf(said) }];
    } finally {
      rmSync(output, { recursive: true, force: true });
    }
  },
};
