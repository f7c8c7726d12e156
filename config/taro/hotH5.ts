/** What of the H5 build differs for `npm run dev`: React Refresh, source maps, and the frame beside the app. */
import path from 'node:path';
import type { UserConfigExport } from '@tarojs/cli';
import type webpack from 'webpack';
import { fingerprint } from '../commands/build/freshness';

type H5Config = NonNullable<Extract<UserConfigExport<'webpack5'>, { h5?: unknown }>['h5']>;
type Chain = Parameters<NonNullable<H5Config['webpackChain']>>[0];

const root = path.resolve(__dirname, '../..');
const mocks = path.join(root, 'mocks');

/** What `npm run dev` hands over. */
export interface DevAddress {
  readonly host: string;
  readonly port: number;
  /** Origin of the server of the frame. */
  readonly frame: string;
}

/** The name of the environment's variable that the address is in. */
export const DEV_ADDRESS = 'APP_DEV_ADDRESS';

/** What Taro's development server has itself: the app, and its line to the page. */
const OWN = /^\/(app\/|ws$)/;
/** What stands in the app's folder and is not built with it. */
const BESIDE = /^\/app\/(mockServiceWorker\.js|assets\/devices\/)/;

/** Options for Taro's development server: it has `/app/`, and leads all else to the frame. */
export function hotDevServer(): NonNullable<H5Config['devServer']> {
  const { host, port, frame }: DevAddress = JSON.parse(process.env[DEV_ADDRESS] ?? '{}');
  return {
    host,
    port,
    open: false,
    // Taro's is `only`, which leaves the page as it was where an update cannot be applied to it.
    hot: true,
    // Compressed, the frame's news of builds would wait until there is enough of them.
    compress: false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: true }, logging: 'warn' },
    proxy: [{ context: (asked: string) => !OWN.test(asked) || BESIDE.test(asked), target: frame }],
  };
}

/** Adds to the build what changes a running page in place. */
export function makeHot(chain: Chain, { DefinePlugin }: typeof webpack): void {
  // For the next start; what is handed in is built from nothing.
  chain.cache({
    type: 'filesystem',
    cacheDirectory: path.join(root, 'dist/cache'),
    version: fingerprint(['config', 'babel.config.js', 'package-lock.json'].map((source) => path.join(root, source))),
  });
  // Milliseconds; an editor has written a file by then. Taro's is 200.
  chain.watchOptions({ aggregateTimeout: 50 });
  // In a file of its own, which is written anew with each change; Taro would have it in the largest.
  chain.optimization.runtimeChunk('single');
  // The root of the app starts the mocked world: what reaches it loads the page anew, so that there is one world, not two.
  chain
    .plugin('fastRefreshPlugin')
    .tap(() => [{ overlay: false, exclude: [/[\\/]node_modules[\\/]/, path.join(root, 'src/app.tsx')] }]);
  // Not `eval`, whose scripts have no address that an error's place could be looked up by.
  chain.devtool('cheap-module-source-map');
  chain.output.devtoolModuleFilenameTemplate((info: { readonly absoluteResourcePath: string }) =>
    path.relative(root, info.absoluteResourcePath).replaceAll(path.sep, '/'),
  );
  chain.entry('app').prepend(path.join(__dirname, 'mapErrors.js'));
  // A world that other mocks have made is begun anew.
  const made = DefinePlugin.runtimeValue(() => JSON.stringify(fingerprint([mocks])), { contextDependencies: [mocks] });
  chain.plugin('mocksVersion').use(DefinePlugin, [{ 'process.env.TARO_APP_MOCKS': made }]);
}
