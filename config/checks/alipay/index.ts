import { AlipayPackage } from './alipayPackage';
import type { Check, Finding } from './finding';
import { conditions } from './markup/conditions';
import { expressions } from './markup/expressions';
import { handlers } from './markup/handlers';
import { loops } from './markup/loops';
import { ownStyles } from './markup/ownStyles';
import { references } from './markup/references';
import { tags } from './markup/tags';
import { texts } from './markup/texts';
import { nativeCalls } from './native/nativeCalls';
import { es5 } from './scripts/es5';
import { givenNames } from './scripts/givenNames';
import { modules } from './scripts/modules';
import { pagePaths } from './scripts/pagePaths';
import { compiles } from './structure/compiles';
import { configuration } from './structure/configuration';
import { pages } from './structure/pages';
import { sizes } from './structure/sizes';
import { styles } from './styles/styles';

/**
 * What can be told by reading the package, in seconds. In this order: where a file is missing or cannot be read, the checks
 * behind would say so in their own way, and less clearly. Templates and styles come before scripts, which take longer.
 */
export const readingChecks: readonly Check[] = [
  pages,
  configuration,
  references,
  tags,
  expressions,
  loops,
  conditions,
  texts,
  ownStyles,
  styles,
  es5,
  modules,
  handlers,
  pagePaths,
  givenNames,
  sizes,
  nativeCalls,
];

/** Every check of a built package for Alipay. */
export const checks: readonly Check[] = [...readingChecks, compiles];

const ask = async ({ name, severity, look }: Check, one: AlipayPackage): Promise<Finding[]> =>
  (await look(one)).map((fault) => ({ check: name, severity, ...fault }));

/**
 * Asks a built package for Alipay what is wrong with it.
 *
 * @param folder with `app.json`.
 * @param modules `node_modules` that it takes parts from; its own if absent.
 */
export async function checkPackage(
  folder: string,
  asked: readonly Check[] = checks,
  modules?: string,
): Promise<Finding[]> {
  const one = new AlipayPackage(folder, modules);
  const findings: Finding[] = [];
  for (const check of asked) findings.push(...(await ask(check, one)));
  return findings;
}

/** The first thing that is wrong with a built package, as reading it tells; the checks behind it are not asked. */
export async function firstFinding(folder: string): Promise<Finding | undefined> {
  const one = new AlipayPackage(folder);
  for (const check of readingChecks) {
    const [first] = await ask(check, one);
    if (first) return first;
  }
  return undefined;
}

/** A finding on one line. */
export const lineOf = ({ check, file, line, message }: Finding): string =>
  `${line === undefined ? file : `${file}:${line}`} ${message} (${check})`;
