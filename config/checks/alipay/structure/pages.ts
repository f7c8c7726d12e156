import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';

/** What a page is made of; its styles may be missing, where it has none. */
const PARTS = ['.js', '.json', '.axml'];

const repeated = (names: readonly string[]) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];

/** Whether a file of configuration is a component's, and no page's. */
export const isComponent = (one: AlipayPackage, file: string): boolean =>
  one.has(file.replace(/\.json$/, '.axml')) && Object(one.json(file)).component === true;

/** Pages that are there, and that Alipay never opens. */
const unlisted = (one: AlipayPackage) =>
  one
    .ending('.axml')
    .map((file) => file.replace(/\.axml$/, ''))
    .filter((page) => one.has(`${page}.json`) && !isComponent(one, `${page}.json`) && !one.pages.includes(page));

function pageFaults(one: AlipayPackage): string[] {
  // A build writes each page's configuration; by hand a page may do without.
  const parts = one.isBuilt ? PARTS : PARTS.filter((ending) => ending !== '.json');
  const missing = one.pages.flatMap((page) =>
    parts.filter((ending) => !one.has(page + ending)).map((ending) => `lists ${page}, whose ${ending} is not there`),
  );
  const none = one.mainPages.length === 0 ? ['lists no page in the main package'] : [];
  return [...none, ...missing, ...repeated(one.pages).map((page) => `lists ${page} twice`)];
}

const inAppJson = (message: string): Fault => ({ file: 'app.json', message });

/** https://opendocs.alipay.com/mini/framework/subpackages */
function subpackageFaults(one: AlipayPackage): string[] {
  const roots = one.subpackages.map(({ root }) => root);
  return one.subpackages.flatMap(({ root, pages }) => [
    ...(/^\.{0,2}\/|\/$|^\.*$/.test(root)
      ? [`has a subpackage with the root “${root}”, which is no folder’s path`]
      : []),
    ...(pages.length === 0 ? [`has the subpackage ${root} without a page`] : []),
    ...roots.filter((other) => other.startsWith(`${root}/`)).map((other) => `has ${other} inside ${root}`),
    ...one.mainPages
      .filter((page) => page.startsWith(`${root}/`))
      .map((page) => `lists ${page} in the main package, though it lies in the subpackage ${root}`),
  ]);
}

interface Tab {
  readonly pagePath?: unknown;
  readonly icon?: unknown;
  readonly activeIcon?: unknown;
}

function tabsOf(one: AlipayPackage): readonly Tab[] {
  const app = Object(one.json('app.json'));
  const items: unknown = Object(app.tabBar).items;
  return Array.isArray(items) ? items.map((item): Tab => Object(item)) : [];
}

/** https://opendocs.alipay.com/mini/framework/app-json#tabBar */
function tabFaults(one: AlipayPackage): string[] {
  return tabsOf(one).flatMap(({ pagePath, icon, activeIcon }) => {
    const isMain = typeof pagePath === 'string' && one.mainPages.includes(pagePath);
    const lost = [icon, activeIcon].filter((file) => typeof file === 'string' && !one.has(file.replace(/^\//, '')));
    const apart = [icon, activeIcon].filter((file) => typeof file === 'string' && one.partOf(file) !== '');
    return [
      ...(isMain ? [] : [`has the tab ${pagePath}, which is no page of the main package`]),
      ...lost.map((file) => `has the icon ${file}, which is not there`),
      ...apart.map((file) => `has the icon ${file}, which lies in a subpackage`),
    ];
  });
}

/** What `app.json` lists is there, each page in one part of the app. */
export const pages: Check = {
  name: 'pages, tabs and subpackages',
  severity: 'refused',
  look: (one) => [
    ...[...pageFaults(one), ...subpackageFaults(one), ...tabFaults(one)].map(inAppJson),
    ...unlisted(one).map(
      (page): Fault => ({ ...inAppJson(`leaves out ${page}, which is there`), severity: 'no effect' }),
    ),
  ],
};
