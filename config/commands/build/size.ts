/**
 * `npm run size`: weighs the production packages and fails past a budget. It builds those that are missing or old; a kB
 * is 1,000 bytes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Command, runMain } from '../../../mocks/cli/arguments';
import { type Report, reportFile } from '../../taro/buildReport';
import { targets } from '../../taro/targets';
import { freshPackage } from './packages';
import { raw, sum, weighParts } from './weigh';

const root = path.resolve(__dirname, '../../..');
const KB = 1000;

interface Budget {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

const gzip = (files: readonly string[]) => sum(files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length));

function largestPage(pages: Readonly<Record<string, readonly string[]>>, platform: string): Budget {
  const own = Object.entries(pages).map(([page, files]) => ({
    page,
    bytes: raw(files.filter((file) => file.endsWith('.js'))),
  }));
  const largest = own.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return { what: `${platform}: largest page's own script, ${largest.page}`, bytes: largest.bytes, limit: 60 * KB };
}

function weighAlipay(folder: string): Budget[] {
  const { main, subpackages, pages } = weighParts(folder);
  return [
    // 399.2 kB before addresses without codes, limits as schema, masks and words for loads came in; to be won back.
    { what: 'Alipay: main package', bytes: main, limit: 412 * KB },
    { what: 'Alipay: all packages', bytes: main + sum(subpackages.map(({ bytes }) => bytes)), limit: 680 * KB },
    largestPage(Object.fromEntries(pages.map((page) => [page, [path.join(folder, `${page}.js`)]])), 'Alipay'),
  ];
}

function weighH5(folder: string): Budget[] {
  const report: Report = JSON.parse(readFileSync(reportFile(root, targets.h5.output), 'utf8'));
  const absolute = (files: readonly string[]) =>
    [...new Set(files)].filter((file) => /\.(js|css)$/.test(file)).map((file) => path.join(folder, file));
  const home = report.pages['pages/home/index'];
  if (!home) throw new Error('The report of the H5 build knows no home page.');
  const first = absolute([...report.entry, ...home.all]);
  const own = Object.entries(report.pages).map(([page, { own: files }]) => [page, absolute(files)] as const);
  return [
    { what: 'H5: first load, home page included, gzip', bytes: gzip(first), limit: 210 * KB },
    largestPage(Object.fromEntries(own), 'H5'),
  ];
}

async function weigh(): Promise<void> {
  const budgets = [...weighAlipay(await freshPackage('alipay')), ...weighH5(await freshPackage('h5'))];
  for (const { what, bytes, limit } of budgets) {
    const size = `${(bytes / KB).toFixed(1).padStart(7)} of ${String(limit / KB).padStart(3)} kB`;
    console.log(`${bytes > limit ? 'OVER' : 'ok  '}  ${size}  ${what}`);
  }
  if (budgets.some(({ bytes, limit }) => bytes > limit)) throw new Error('A budget is exceeded.');
}

export const command: Command = {
  usage: 'npm run size',
  summary: 'weighs the production packages, built where they are old, and fails past a budget',
  run: weigh,
};

runMain(module, command);
