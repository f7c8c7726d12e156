import { freshPackage } from '../../config/commands/build/packages';
import { otherSites, otherSitesIn } from './otherSites';

const MINUTES = 60_000;

const SITE = 'https://pictures.site.com/a.png';

test.each([
  ['a picture of styles', 'a.css', `.a{background:transparent url(${SITE}) no-repeat}`],
  ['a picture by the page’s own scheme', 'a.css', '.a{background:url("//pictures.site.com/a.png")}'],
  ['styles of another site', 'a.acss', `@import "${SITE}";`],
  ['a picture in several sizes', 'a.css', `.a{background:image-set("${SITE}" 1x)}`],
  ['a font', 'a.css', `@font-face{font-family:x;src:url('${SITE}')}`],
  ['a picture of a template', 'a.axml', `<image src="${SITE}" />`],
  ['a script of a page', 'a.html', '<script src=//pictures.site.com/a.js></script>'],
  ['a picture in styles of a page', 'a.html', `<style>.a{background:url(${SITE})}</style>`],
  ['a picture upon an element', 'a.html', `<div style="background:url(${SITE})"></div>`],
  ['an address in a script of a page', 'a.html', `<script>fetch("${SITE}")</script>`],
  ['a picture in a drawing', 'a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><image href="${SITE}"/></svg>`],
  ['what a script asks', 'a.js', `fetch('${SITE}')`],
  ['what a script puts together', 'a.js', `fetch(\`${SITE}?\${id}\`)`],
  ['what an older script asks', 'a.js', `return require("x"), fetch("//pictures.site.com/a.png")`],
  ['a picture of styles in a script', 'a.js', `push(".a{background:url(${SITE})}")`],
  ['a picture of markup in a script', 'a.js', `node.innerHTML = '<img src="${SITE}">'`],
  ['an address in data', 'a.json', `{"icon":"${SITE}"}`],
])('finds %s', (_, name, text) => {
  expect(otherSitesIn(name, text)).toEqual([expect.stringContaining('//pictures.site.com/a.')]);
});

test.each([
  ['files of its own', 'a.css', '.a{background:url(a.png)} .b{background:url(data:image/png;base64,//aa.bb)}'],
  ['a comment', 'a.js', `// ${SITE}\n/* @license ${SITE} */ let a = 1;`],
  ['a comment of styles', 'a.css', `/* ${SITE} */ .a{color:red}`],
  ['the name of a kind of markup', 'a.js', `document.createElementNS("http://www.w3.org/2000/svg", "svg")`],
  [
    'it in a page',
    'a.html',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"></svg>',
  ],
  [
    'it in a picture of styles',
    'a.css',
    `.a{background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>")}`,
  ],
  ['a link in the words of an error', 'a.js', `throw Error("No handler: read ${SITE} about it")`],
  ['a name that leads nowhere', 'a.js', `new URL(path, 'https://base.invalid'); fetch('https://backend.example/api')`],
  ['licences', 'a.js.LICENSE.txt', `@license ${SITE}`],
])('takes %s', (_, name, text) => {
  expect(otherSitesIn(name, text)).toEqual([]);
});

it('takes no file of an unknown kind for one without addresses', () => {
  expect(() => otherSitesIn('a.wasm', '')).toThrow('a.wasm: nobody has said');
});

test.each(['alipay', 'alipay:demo', 'h5'] as const)(
  'the build %s names no other site',
  async (name) => {
    expect(otherSites(await freshPackage(name))).toEqual([]);
  },
  5 * MINUTES,
);
