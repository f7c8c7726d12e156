/** The files of configuration as Alipay's published tables have them; each schema names its page. */
import * as v from 'valibot';

const yesOrNo = v.picklist(['YES', 'NO']);
const color = v.pipe(v.string(), v.regex(/^#[\da-f]{3,8}$/i));
/** Relative to the package, without an ending. */
const page = v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+)*$/));
const components = v.record(v.string(), v.string());

/** https://opendocs.alipay.com/mini/framework/app-json#window */
const WINDOW = {
  allowsBounceVertical: v.optional(yesOrNo),
  backgroundColor: v.optional(color),
  backgroundImageColor: v.optional(color),
  backgroundImageUrl: v.optional(v.string()),
  defaultTitle: v.optional(v.string()),
  enableScrollBar: v.optional(yesOrNo),
  gestureBack: v.optional(yesOrNo),
  navigationBarFrontColor: v.optional(v.picklist(['black', 'white'])),
  onReachBottomDistance: v.optional(v.number()),
  pullRefresh: v.optional(v.union([v.boolean(), yesOrNo])),
  responsive: v.optional(v.boolean()),
  showTitleLoading: v.optional(yesOrNo),
  titleBarColor: v.optional(color),
  titleImage: v.optional(v.string()),
  titlePenetrate: v.optional(yesOrNo),
  transparentTitle: v.optional(v.picklist(['always', 'auto', 'none'])),
};

/** https://opendocs.alipay.com/mini/framework/app-json#tabBar */
const tabBar = v.strictObject({
  textColor: v.optional(color),
  selectedColor: v.optional(color),
  backgroundColor: v.optional(color),
  customize: v.optional(v.boolean()),
  overlay: v.optional(v.boolean()),
  items: v.pipe(
    v.array(
      v.strictObject({
        pagePath: page,
        name: v.string(),
        icon: v.optional(v.string()),
        activeIcon: v.optional(v.string()),
      }),
    ),
    v.minLength(2),
    v.maxLength(5),
  ),
});

const preloadRule = v.record(
  v.string(),
  v.strictObject({ packages: v.array(v.string()), network: v.optional(v.picklist(['all', 'wifi'])) }),
);

const subpackages = v.array(v.strictObject({ root: v.string(), pages: v.array(page) }));

/** https://opendocs.alipay.com/mini/framework/app-json */
export const appJson = v.strictObject({
  pages: v.array(page),
  // https://opendocs.alipay.com/mini/framework/subpackages
  subPackages: v.optional(subpackages),
  subpackages: v.optional(subpackages),
  preloadRule: v.optional(preloadRule),
  window: v.optional(v.strictObject(WINDOW)),
  tabBar: v.optional(tabBar),
  usingComponents: v.optional(components),
  plugins: v.optional(v.record(v.string(), v.unknown())),
  useDynamicPlugins: v.optional(v.boolean()),
  lazyCodeLoading: v.optional(v.literal('requiredComponents')),
});

/** https://opendocs.alipay.com/mini/framework/page-json */
export const pageJson = v.strictObject({
  ...WINDOW,
  optionMenu: v.optional(v.strictObject({ icon: v.string() })),
  barButtonTheme: v.optional(v.picklist(['default', 'light'])),
  styleIsolation: v.optional(v.picklist(['apply-shared', 'shared', 'isolated'])),
  usingComponents: v.optional(components),
});

/** https://opendocs.alipay.com/mini/framework/component-configuration */
export const componentJson = v.strictObject({
  component: v.literal(true),
  styleIsolation: v.optional(v.picklist(['isolated', 'apply-shared', 'shared', 'page-apply-shared', 'page-shared'])),
  componentGenerics: v.optional(v.record(v.string(), v.unknown())),
  usingComponents: v.optional(components),
});

/** Of before `format`, which new projects have; the IDE takes it, and what else stands in it. */
export const oldProjectJson = v.looseObject({
  component2: v.optional(v.boolean()),
  enableAppxNg: v.optional(v.boolean()),
  miniprogramRoot: v.optional(v.string()),
  node_modules_es6_whitelist: v.optional(v.array(v.string())),
  include: v.optional(v.array(v.string())),
  exclude: v.optional(v.array(v.string())),
});

/** https://opendocs.alipay.com/mini/framework/project */
export const projectJson = v.strictObject({
  format: v.literal(2),
  compileType: v.picklist(['mini', 'plugin']),
  miniprogramRoot: v.optional(v.string()),
  pluginRoot: v.optional(v.string()),
  appid: v.optional(v.pipe(v.string(), v.regex(/^\d{16}$/))),
  compileOptions: v.optional(
    v.strictObject({
      component2: v.optional(v.boolean()),
      enableNodeModuleBabelTransform: v.optional(v.boolean()),
      globalObjectMode: v.optional(v.picklist(['enable', 'disable'])),
      less: v.optional(v.boolean()),
      resolveAlias: v.optional(v.record(v.string(), v.string())),
      transpile: v.optional(v.unknown()),
      treeShaking: v.optional(v.boolean()),
      typescript: v.optional(v.boolean()),
    }),
  ),
  uploadExclude: v.optional(v.array(v.string())),
  assetsInclude: v.optional(v.array(v.string())),
  developOptions: v.optional(v.record(v.string(), v.unknown())),
  scripts: v.optional(v.record(v.string(), v.string())),
});
