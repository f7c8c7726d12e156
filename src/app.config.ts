import { pages, SUBPACKAGE_ROOTS, steps } from './flow/steps';
import { brandText, page, surface, textSecondary } from './ui/brand';

const paths = [...pages, ...steps].map((row) => row.page);
const rootOf = (page: string) => SUBPACKAGE_ROOTS.find((root) => page.startsWith(`${root}/`));

/**
 * What only H5 reads. Alipay's tables of `app.json` do not have these, and Taro would write them there all the same.
 *
 * Pages change at once, as a browser's do: with Taro's transition the page left vanishes before the one opened has slid in,
 * and one who goes back meanwhile is left before a blank screen. Alipay has its own, and does not ask here.
 */
const isH5 = process.env.TARO_ENV === 'h5';

export default defineAppConfig({
  pages: paths.filter((page) => !rootOf(page)),
  subPackages: SUBPACKAGE_ROOTS.map((root) => ({
    root,
    pages: paths.filter((page) => rootOf(page) === root).map((page) => page.slice(root.length + 1)),
  })),
  ...(isH5 ? { animation: false } : {}),
  window: {
    navigationBarTitleText: '信用租机',
    navigationBarBackgroundColor: surface,
    backgroundColor: page,
    ...(isH5 ? { navigationBarTextStyle: 'black' } : {}),
  },
  tabBar: {
    color: textSecondary,
    selectedColor: brandText,
    backgroundColor: surface,
    ...(isH5 ? { borderStyle: 'black' } : {}),
    list: pages.flatMap((row) =>
      'tab' in row
        ? [
            {
              pagePath: row.page,
              text: row.tab,
              iconPath: `assets/tabs/${row.id}.png`,
              selectedIconPath: `assets/tabs/${row.id}-selected.png`,
            },
          ]
        : [],
    ),
  },
});
