/** The app's pages are those of the table, each with its file and its title. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pages, SUBPACKAGE_ROOTS, steps } from '@/flow';

const root = path.resolve(__dirname, '../..');
const source = path.join(root, 'src');
const table = [...pages, ...steps];

/** What a file of configuration gives Taro, whose global function it calls. */
function givenBy<Config>(define: string, file: string): Config {
  const given: unknown[] = [];
  Object.assign(globalThis, { [define]: (config: unknown) => given.push(config) });
  jest.isolateModules(() => {
    jest.requireActual(file);
  });
  Reflect.deleteProperty(globalThis, define);
  return JSON.parse(JSON.stringify(given[0]));
}

/** What `app.config.ts` gives. */
function appConfig(): {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
  tabBar: { list: object[] };
} {
  return givenBy('defineAppConfig', '@/app.config');
}

it('registers each page of the table once', () => {
  const config = appConfig();
  const registered = [
    ...config.pages,
    ...config.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`)),
  ];
  expect(registered.sort()).toEqual(table.map((row) => row.page).sort());
  expect(config.pages[0]).toBe('pages/home/index');
  expect(config.subPackages.map((part) => part.root)).toEqual([...SUBPACKAGE_ROOTS]);
});

it('has pictures for each tab, and its page in the main package', () => {
  const config = appConfig();
  const tabs = pages.filter((row) => 'tab' in row);
  expect(config.tabBar.list).toHaveLength(tabs.length);
  for (const { id, page } of tabs) {
    expect(config.pages).toContain(page);
    for (const file of [`${id}.png`, `${id}-selected.png`]) {
      expect(existsSync(path.join(source, 'assets/tabs', file))).toBe(true);
    }
  }
});

it.each(table.map((row) => [row.page, row.title]))('has a file for %s, titled as in the table', (page, title) => {
  expect(existsSync(path.join(source, `${page}.tsx`))).toBe(true);
  expect(givenBy<object>('definePageConfig', `@/${page}.config`)).toMatchObject({ navigationBarTitleText: title });
});

it('has no page that the table does not know', () => {
  const files = readdirSync(path.join(source, 'pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.tsx'))
    .map(
      (file) =>
        `pages/${file
          .replace(/\.tsx$/, '')
          .split(path.sep)
          .join('/')}`,
    );
  expect(files.sort()).toEqual(table.map((row) => row.page).sort());
});
