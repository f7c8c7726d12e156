import { createContext, runInContext } from 'node:vm';
import { AlipayPackage } from '../../config/checks/alipay/alipayPackage';
import { targetOf } from '../../config/checks/alipay/scripts/modules';

/** What is asked is only whether a script can be evaluated: no timer rings. */
const still = () => 0;

/** Calls of `my` answer nothing. Taro's scripts keep what they have loaded upon it, too. */
const stillMy = () =>
  new Proxy<Record<PropertyKey, unknown>>(
    {},
    { get: (kept, name) => (name in kept || name === 'webpackJsonp' ? kept[name] : () => ({})) },
  );

/**
 * Evaluates the app and one of its pages as Alipay does, with the scripts that these require and no others, and with nothing
 * of Node's or a browser's. Ant's compiler makes one script of all, where a page may live on what another one has loaded.
 *
 * @param page `pages/home/index`.
 * @returns what is wrong; `undefined` where the page stands.
 */
function wrongWith(one: AlipayPackage, page: string): string | undefined {
  let isDefined = false;
  const definePage = () => {
    isDefined = true;
  };
  const context = createContext({
    ...{
      my: stillMy(),
      navigator: { userAgent: 'AlipayClient/10.6.0' },
      console: { log: still, warn: still, error: still },
    },
    ...{ setTimeout: still, clearTimeout: still, setInterval: still, clearInterval: still },
    ...{ App: still, Component: still, getApp: () => ({}), getCurrentPages: () => [] },
    Page: definePage,
  });
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const evaluate = runInContext(`(function (require, module, exports) {${one.text(file)}\n})`, context, {
      filename: file,
    });
    evaluate((asked: string) => load(targetOf(one, file, asked) ?? asked), module, module.exports);
    return module.exports;
  };
  try {
    load('app.js');
    isDefined = false;
    load(`${page}.js`);
  } catch (error) {
    return `${page}: ${error}`;
  }
  return isDefined ? undefined : `${page} is defined by none of the scripts it requires`;
}

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** What is wrong with the pages of a package, each evaluated by itself; a line for each. */
export function pagesThatFail(folder: string): readonly string[] {
  const one = new AlipayPackage(folder);
  const app: AppJson = JSON.parse(one.text('app.json'));
  const apart = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
  return [...app.pages, ...apart].flatMap((page) => wrongWith(one, page) ?? []);
}
