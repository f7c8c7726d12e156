/** Taro's configuration. `config/commands/build/build.ts` chooses the target and hands its flags over in the environment. */
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { BriefStats } from './briefStats';
import { createReporter } from './buildMessages';
import { BuildReport } from './buildReport';
import { hotDevServer, makeHot } from './hotH5';
import { ownPictures } from './ownPictures';
import { ShortClassNames } from './shortClassNames';

const root = path.resolve(__dirname, '../..');
const noBrowser = path.join(__dirname, 'noBrowser.ts');

/**
 * The mocks, and packages that ship a syntax newer than the ES5 the oldest supported phones take; src/ and Taro are always
 * in. Stencil's runtime is out: only H5 has it, and a browser with its custom elements takes ES2017.
 */
const transpiled = [
  path.join(root, 'mocks'),
  noBrowser,
  /[\\/]node_modules[\\/](valibot|zustand|js-sha256|chinese-days|@vant[\\/]area-data)[\\/]/,
  /[\\/]node_modules[\\/](query-string|decode-uri-component|filter-obj|split-on-first)[\\/]/,
];
/** Taro's own pattern knows no `.cjs`, which a `require` of a package leads to. */
const SCRIPTS = /\.[cm]?[jt]sx?$/;

const isWatching = process.argv.includes('--watch');
const isHot = isWatching && process.env.TARO_ENV === 'h5';

/**
 * Over Taro's defaults. Output: the first two quote the names of private fields, which is no valid script, and the third
 * writes each Chinese character in six bytes instead of three. Compress: Taro turns off what terser does safely by
 * itself, and so leaves scripts a tenth larger.
 */
const terser = {
  // Making it small takes longer than all else of a change, which somebody waits for.
  enable: !isWatching,
  config: {
    compress: {
      collapse_vars: true,
      comparisons: true,
      hoist_props: true,
      inline: true,
      loops: true,
      negate_iife: true,
      properties: true,
      reduce_funcs: true,
      reduce_vars: true,
      switches: true,
      typeofs: true,
      passes: 2,
    },
    output: { quote_keys: false, keep_quoted_props: false, ascii_only: false },
  },
};

/** The region table, which is packed. */
const REGIONS = /[\\/]@vant[\\/]area-data[\\/]dist[\\/]index\.c?js$/;

/** The styles of Taro's components for H5, which its PostCSS plugins do not see. */
const NO_FORM = /^(?!.*[\\/]src[\\/]shared[\\/](?:details|address)[\\/])/;
const TARO_STYLES = /[\\/]@tarojs[\\/].*\.css$/;

/** What `noBrowser.ts` stands in for, as `@tarojs/runtime` asks for it. */
const BROWSER_PARTS = /^\.{1,2}\/(inner-html\/parser|parser|style_properties|(bom\/)?(location|history|URL))\.js$/;
const useNoBrowser = (asked: { context: string; request: string }) => {
  if (/[\\/]@tarojs[\\/]runtime[\\/]/.test(asked.context)) asked.request = noBrowser;
};

const output = process.env.APP_OUTPUT ?? 'dist/app';
/** The pictures of the mocked devices go into a package that has its backend inside; H5's frame brings its own. */
const pictures =
  process.env.TARO_APP_BACKEND === 'mock' && process.env.TARO_ENV === 'alipay'
    ? [{ from: 'mocks/assets/devices/', to: `${output}/assets/devices/` }]
    : [];

/** The part of webpack-chain that both platforms' functions are given. */
type Chain = Parameters<typeof makeHot>[0];

/** For both platforms. Progress goes to the command that started the build: Taro's own bar draws hundreds of lines where there is no terminal. */
function shareParts(chain: Chain): void {
  chain.module.rule('regions').test(REGIONS).use('packRegions').loader(path.join(__dirname, 'packRegions.cjs'));
  const reporter = createReporter();
  chain
    .plugin('webpackbar')
    .tap(([options]) => [{ ...options, basic: false, fancy: false, reporters: [reporter, ...options.reporters] }]);
  if (isWatching) chain.plugin('briefStats').use(BriefStats);
  // While a package is watched its files are built anew one by one, and each keeps the names that its sources have.
  else chain.plugin('shortClassNames').use(ShortClassNames);
}

export default defineConfig({
  projectName: 'xinyong-zuji',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: 'src',
  outputRoot: output,
  copy: { patterns: pictures, options: {} },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.join(root, 'config/taro/alipayTemplates.ts')],
  alias: { '@': path.join(root, 'src'), '@mocks': path.join(root, 'mocks') },
  env: {
    // The one member newer than ES2015 that the app takes; engines older than Chromium 47 lack it.
    SUPPORT_TARO_POLYFILL: JSON.stringify('Array.includes'),
    TARO_APP_BACKEND: JSON.stringify(process.env.TARO_APP_BACKEND ?? ''),
    TARO_APP_NATIVE: JSON.stringify(process.env.TARO_APP_NATIVE ?? 'alipay'),
    ...(isHot ? {} : { TARO_APP_MOCKS: '""' }),
  },
  terser,
  csso: { enable: !isWatching },
  mini: {
    compile: { include: transpiled },
    optimizeMainPackage: { enable: true },
    // For `<View compileMode>`: what is fixed of it stands in a template and does not travel to the page.
    experimental: { compileMode: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain, webpack) {
      chain.plugin('noBrowser').use(webpack.NormalModuleReplacementPlugin, [BROWSER_PARTS, useNoBrowser]);
      chain.module.rule('script').test(SCRIPTS);
      chain.plugin('buildReport').use(BuildReport, [root, output]);
      shareParts(chain);
      // In production mode webpack keeps nothing of one build for the next, and each change would build all anew.
      if (isWatching) chain.cache({ type: 'memory' });
    },
    enableSourceMap: false,
    postcss: { cssModules: { enable: false } },
  },
  h5: {
    publicPath: isHot ? '/app/' : './',
    ...(isHot ? { devServer: hotDevServer() } : {}),
    staticDirectory: 'static',
    router: { mode: 'hash' },
    useHtmlComponents: true,
    enableSourceMap: false,
    compile: { include: transpiled },
    output: isHot ? {} : { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain, webpack) {
      chain.performance.hints(false);
      chain.module
        .rule('ownPictures')
        .test(TARO_STYLES)
        .use('postcss')
        .loader(require.resolve('postcss-loader'))
        .options({ postcssOptions: { config: false, plugins: [ownPictures] } });
      // Once the first page stands, the browser fetches the others when it has nothing else to do: they open at once then,
      // and offline.
      chain.module.rule('script').test(SCRIPTS).parser({ dynamicImportPrefetch: true });
      // Taro shares nothing between pages that load by themselves: each would bring its own copy of the kit.
      chain.optimization.merge({
        splitChunks: {
          cacheGroups: {
            // But for the form of personal details and its places, which two pages have and the first one does not.
            shared: { name: 'shared', test: NO_FORM, chunks: 'async', minChunks: 2, priority: 50, enforce: true },
            packages: { test: /[\\/]node_modules[\\/]/, chunks: 'async', minChunks: 1, minSize: 20_000, priority: 40 },
          },
        },
      });
      shareParts(chain);
      if (isHot) makeHot(chain, webpack);
      else chain.plugin('buildReport').use(BuildReport, [root, output]);
    },
    postcss: { autoprefixer: { enable: true, config: {} }, cssModules: { enable: false } },
  },
});
