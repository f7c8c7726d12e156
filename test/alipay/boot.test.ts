/** How a built package starts, and that it takes nothing for given but what Alipay gives. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage, lineOf, readingChecks } from '../../config/checks/alipay';
import { AlipayPackage } from '../../config/checks/alipay/alipayPackage';
import { requiredIn } from '../../config/checks/alipay/scripts/modules';
import { freshPackage } from '../../config/commands/build/packages';
import { pagesThatFail } from './bareScripts';

const MINUTES = 60_000;

/** js-sha256, which only the demo has, asks for these once and remembers the answer. */
const REMEMBERED = /takes (self|process),/;

/** The scripts that are evaluated with these, themselves first, without what ends their names. */
function takenIn(one: AlipayPackage, first: readonly string[]): readonly string[] {
  const taken = new Set(first.map((script) => `${script}.js`));
  // A set grows while it is gone through.
  for (const script of taken) for (const required of requiredIn(one, script)) taken.add(required);
  return [...taken].map((script) => script.replace(/\.js$/, ''));
}

/** Scripts of pages, without those that the pages of a subpackage share. */
const pagesIn = (scripts: readonly string[]) => scripts.filter((script) => /^pages\/(?!.*\/sub-)/.test(script));

describe.each(['alipay', 'alipay:demo'] as const)('the package %s', (name) => {
  let folder: string;
  beforeAll(async () => {
    folder = await freshPackage(name);
  }, 5 * MINUTES);

  it('writes each loop upon a block: Ant’s compiler drops the key of one upon a template', () => {
    const axml = readFileSync(path.join(folder, 'base.axml'), 'utf8');
    expect(axml).toMatch(/<block a:for="[^"]+" a:key="sid"><template /);
    expect(axml).not.toMatch(/<template [^>]*a:for=/);
  });

  it('hands on every event that a component listens to', () => {
    const root = path.resolve(__dirname, '../../src');
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .map((file) => readFileSync(path.join(root, file), 'utf8'));
    // Props of Taro's components; others of such names are handed on to one of these.
    const wanted = [
      'Tap',
      'TouchStart',
      'TouchMove',
      'TouchEnd',
      'LongTap',
      'Scroll',
      'Load',
      'Error',
      'Appear',
      'AnimationEnd',
      'TransitionEnd',
    ];
    const heard = wanted.filter((event) => sources.some((source) => source.includes(` on${event}={`)));
    const axml = readFileSync(path.join(folder, 'base.axml'), 'utf8');
    expect(heard).toContain('Scroll');
    expect(heard.filter((event) => !axml.includes(`on${event}="eh"`))).toEqual([]);
  });

  it('draws compiled parts by names that the app sends, and takes no events inside them', () => {
    const axml = readFileSync(path.join(folder, 'base.axml'), 'utf8');
    const compiled = axml.match(/<template name="tmpl_0_f\d+t\d+">.*/g) ?? [];
    expect(compiled.length).toBeGreaterThan(0);
    for (const template of compiled) {
      // What Taro writes for platforms whose templates may not call themselves, and names that HTML has.
      expect(template).not.toMatch(/xs\.a\(c,|\{\{i[\w.[\]]*\.aria-/);
      // `compiledParts.alipay.ts` sends no ids of what is inside.
      expect(template).not.toMatch(/data-sid="\{\{i\.cn/);
    }
  });

  it('is without a fault that reading it tells, and takes nothing that a browser or Node has and Alipay has not', async () => {
    const findings = await checkPackage(folder, readingChecks);
    const known = name === 'alipay:demo' ? REMEMBERED : /^$/;
    expect(findings.filter(({ message }) => !known.test(message)).map(lineOf)).toEqual([]);
  });

  it('evaluates each page with what it requires and no more, in a context that has only what Alipay gives', () => {
    expect(pagesThatFail(folder)).toEqual([]);
  });

  it('starts with the app and the pages of the main package, and takes in a page of a subpackage when it is opened', () => {
    const one = new AlipayPackage(folder);
    const { pages: main }: { pages: readonly string[] } = Object(one.json('app.json'));
    expect(main).toEqual(['home', 'device', 'orders', 'help'].map((page) => `pages/${page}/index`));
    const atStart = takenIn(one, ['app', ...main]);
    expect(pagesIn(atStart)).toEqual(main);
    expect(atStart.filter((script) => one.partOf(script) !== '')).toEqual([]);

    const face = 'pages/apply/face/index';
    expect(pagesIn(takenIn(one, ['app', ...main, face]))).toEqual([...main, face]);
  });
});
