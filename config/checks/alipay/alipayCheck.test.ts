import { SMALL, withSmallPackage } from '../../../test/alipay/smallPackage';
import { checkPackage, lineOf, readingChecks } from '.';

/** What is found in the small package with some of its files written anew, or with `undefined` left out. */
const found = (changes: Readonly<Record<string, string | undefined>> = {}) =>
  withSmallPackage(changes, async (folder) => (await checkPackage(folder, readingChecks)).map(lineOf));

it('finds nothing in a package that is right', async () => {
  expect(await found()).toEqual([]);
});

/** Beside the package, of what only some tests look at. */
const MORE = { 'pages/left/index.json': '{}', 'part.axml': '<view />' };

const HOME = 'pages/home/index.axml';

test.each([
  ['a tag that is not closed', HOME, '<view><text></view>', '1 is not well formed: unexpected close tag'],
  ['a tag that Alipay has not', HOME, '<div />', '1 <div> is no component'],
  ['an attribute of another platform', HOME, '<view bindtap="eh" />', '<view> does not take'],
  ['an event that is misspelt', HOME, '<view onTapp="eh" />', 'has onTapp'],
  ['a directive of another platform', HOME, '<view wx:if="{{a}}" />', 'wx:if, which is no directive'],
  ['a key without a loop', HOME, '<view a:key="id" />', 'a:key without a:for'],
  ['an expression that ends too early', HOME, '<view>\n{{a +}}</view>', '{{a +}}: Unexpected token'],
  ['an expression that assigns', HOME, '<view>{{a = 1}}</view>', 'AssignmentExpression'],
  ['braces without their other half', HOME, '<view>{{a}</view>', 'without their other half'],
  ['a function that an sjs file has not', 'base.axml', SMALL['base.axml'].replace('xs.a', 'xs.c'), 'gives no c'],
  ['a template that is nowhere', HOME, '<template is="u" />', 'there is no template u'],
  ['an import that is nowhere', HOME, '<import src="./base.axml" />', './base.axml, which is not there'],
  ['a handler that no script has', HOME, '<view onTap="go" />', '“go”, which no script of pages/home/index'],
  ['a script of another subpackage', 'app.js', 'require("./pages/more/index")', 'of the subpackage pages/more'],
  ['a script that is nowhere', 'app.js', 'require("./vendors")', 'requires ./vendors, which is not there'],
  ['a page that is nowhere', 'app.js', 'my.navigateTo({ url: "/pages/mor/index" })', 'names pages/mor/index'],
  ['a newer language', 'app.js', 'var f = () => 1', 'is no script of ES5'],
  ['a browser’s object', 'app.js', 'document.title', 'takes document'],
  ['a member of my that is none', 'app.js', 'my.nope()', "my.nope: Property 'nope' does not exist"],
  ['an argument that is none', 'app.js', 'my.showToast({ title: "x", success: function () {} })', '"title"'],
  ['an argument of another type', 'app.js', 'my.setStorageSync({ key: 1, data: x() }); function x() {}', "'number'"],
  ['a selector by an attribute', 'app.acss', 'view[hidden] { color: red }', 'selects by an attribute'],
  ['a local picture', 'app.acss', '.a { background: url("./a.png") }', 'takes ./a.png'],
  ['a style that is not closed', 'app.acss', '.a { color: red', 'is no CSS'],
  ['an import of styles that is nowhere', 'app.acss', '@import "./x.acss";', './x.acss, which is not there'],
  ['a unit that is none', 'app.acss', '.a { width: 3rpxx }', 'measures in rpxx'],
  ['configuration of another platform', 'pages/more/index.json', '{"navigationBarTitleText":"x"}', 'does not take'],
  [
    'configuration of another type',
    'pages/more/index.json',
    '{"defaultTitle":1}',
    'has 1 for defaultTitle, which is to be string',
  ],
  ['configuration that is no JSON', 'pages/more/index.json', '{', 'is no JSON'],
  ['a page that is left out', 'pages/left/index.axml', '<view />', 'leaves out pages/left/index'],
  ['a component that is none', 'part.json', '{"component":true,"title":"x"}', 'has title, which'],
  ['a part of a page that is missing', 'pages/more/index.axml', undefined, '.axml is not there'],
])('finds %s', async (_, file, text, said) => {
  const lines = await found({ ...MORE, [file]: text });
  expect(lines.join('\n')).toContain(said);
});

it('finds a part that is too heavy', async () => {
  const lines = await found({ 'pages/more/picture.png': 'x'.repeat(2.1 * 1024 * 1024) });
  expect(lines).toEqual(['app.json pages/more has 2.10 MB, over 2.00 MB (sizes)']);
});

it('takes no note of what is no part of the app', async () => {
  expect(await found({ '.tea/index.js': 'const a = 1' })).toEqual([]);
});
