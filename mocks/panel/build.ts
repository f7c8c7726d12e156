import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { workerScript } from '../transports/workerScript';
import { fillTemplate, framePage } from './page';

const root = path.resolve(__dirname, '../..');

interface FrameOptions {
  /** What its pages' scripts begin with. */
  readonly beginning?: string;
  /** The page with the API's document, as seen from the frame, where there is one. */
  readonly apiDocument?: string;
}

/**
 * Puts the phone frame and the review board beside the built H5 demo, and gives the demo what it needs to stand on any
 * static server: the device pictures, and the service worker's script.
 *
 * @param folder absolute; the app is in `app/` below it.
 * @throws Error with one sentence for the user, where no app is there.
 */
export async function buildFrame(folder: string, options: FrameOptions = {}): Promise<void> {
  const app = path.join(folder, 'app');
  if (!existsSync(path.join(app, 'index.html'))) throw new Error(`No app in ${app}: run npm run build:h5:demo.`);
  await writeFrame(folder, options);
}

/**
 * As `buildFrame`, also where the app is served from elsewhere.
 *
 * @throws Error where a source cannot be built.
 */
export async function writeFrame(folder: string, { beginning = '', apiDocument }: FrameOptions = {}): Promise<void> {
  const app = path.join(folder, 'app');
  await build({
    entryPoints: { frame: path.join(__dirname, 'main.ts'), board: path.join(root, 'mocks/board/main.ts') },
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: beginning },
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  const page = framePage({
    title: '信用租机 · 模拟环境',
    introduction: [
      '<p>应用由模拟的后端应答，支付宝的界面也是模拟的。这里可以换场景、拨时钟、制造故障。</p>',
      '<p><a href="board.html">界面评审板</a>　逐个查看每个界面的每种状态</p>',
      ...(apiDocument ? [`<p><a href="${apiDocument}">接口文档</a>　商家后端需要实现的接口</p>`] : []),
    ].join(''),
    style: 'frame.css',
    script: 'frame.js',
    card: readFileSync(path.join(__dirname, 'requests.html'), 'utf8'),
  });
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'board.html'), fillTemplate(path.join(root, 'mocks/board/index.html')));

  mkdirSync(path.join(app, 'assets'), { recursive: true });
  cpSync(path.join(root, 'mocks/assets/devices'), path.join(app, 'assets/devices'), { recursive: true });
  writeFileSync(path.join(app, 'mockServiceWorker.js'), workerScript());
}
