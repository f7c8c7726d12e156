/** Styles that Ant's compiler takes and does something else with: what it makes of them is tried in `antCompiler.test.ts`. */

import { withSmallPackage } from '../../../../test/alipay/smallPackage';
import { checkPackage, lineOf } from '..';
import { SCRIPT, styles } from './styles';

const found = (acss: string) =>
  withSmallPackage({ 'app.acss': acss }, async (folder) => (await checkPackage(folder, [styles])).map(lineOf));

test.each([
  ['a length without its zero', '.a{line-height:.5rpx}', 'has .5rpx, of which Ant’s compiler makes .0.05rem'],
  ['one below zero', '.a{margin:0 -.5rpx}', 'has -.5rpx, of which Ant’s compiler makes -.0.05rem'],
  ['one in a sum', '.a{width:calc(100% - 2*.5rpx)}', 'has .5rpx, of which Ant’s compiler makes .0.05rem'],
  ['one of an animation', '@keyframes k{from{left:.5rpx}}', 'has .5rpx, of which Ant’s compiler makes .0.05rem'],
  ['a unit in capitals', '.a{width:10RPX}', 'has 10RPX, which Ant’s compiler leaves as it is'],
  ['a unit in capitals in a sum', '.a{width:calc(100% - 10Rpx)}', 'has 10Rpx, which Ant’s compiler leaves as it is'],
  ['a length with an exponent', '.a{width:1e2rpx}', 'has 1e2rpx, which Ant’s compiler leaves as it is'],
  [
    'a length that a window is asked for',
    '@media (min-width:750rpx){.a{color:red}}',
    'has 750rpx in @media, which Ant’s compiler leaves as it is',
  ],
  [
    'a length that a browser is asked for',
    '@supports (width:1rpx){.a{color:red}}',
    'has 1rpx in @supports, which Ant’s compiler leaves as it is',
  ],
  [
    'a length in @supports',
    '@supports (a:b){.a{width:32rpx}}',
    'has 32rpx in @supports, which Ant’s compiler leaves as it is',
  ],
  [
    'a tag in @supports',
    '@supports (a:b){.a,view{color:red}}',
    'has view in @supports, which Ant’s compiler leaves as it is',
  ],
  [
    'a tag in @media in @supports',
    '@supports (a:b){@media print{view{color:red}}}',
    'has view in @supports, which Ant’s compiler leaves as it is',
  ],
  [
    'a tag in @supports in @media',
    '@media print{@supports (a:b){view{color:red}}}',
    'has view in @supports, which Ant’s compiler leaves as it is',
  ],
  [
    'an animation in @supports',
    '@supports (a:b){@keyframes k{to{left:3rpx}}}',
    'has 3rpx in @supports, which Ant’s compiler leaves as it is',
  ],
  [
    'an escape in @supports',
    '@supports (a:b){.a::before{content:"\\e600"}}',
    'has \\e600 in @supports, of which Ant’s compiler drops the backslash',
  ],
  ['an escape in a name', '.w-1\\/2{width:50%}', 'has \\/ in .w-1\\/2, of which Ant’s compiler drops the backslash'],
  [
    'an address',
    '.a{background:url(https://x.example/a-20rpx.png)}',
    'of which Ant’s compiler makes https://x.example/a-0.2rem.png',
  ],
  [
    'an address in quotes',
    '.a{background:url("https://x.example/20rpx.png")}',
    'of which Ant’s compiler makes https://x.example/0.2rem.png',
  ],
  ['a text', '.a::before{content:"750rpx"}', 'has 750rpx, of which Ant’s compiler makes 7.5rem'],
  [
    'a text with a comment in it',
    '.a::before{content:"/*x*/"}',
    'has /*x*/, from which Ant’s compiler takes the comment',
  ],
  [
    'the name of a property of one’s own',
    '.a{--gap-20rpx:1px;width:var(--gap-20rpx)}',
    'has --gap-20rpx, of which Ant’s compiler makes --gap-0.2rem',
  ],
  ['the name of an animation', '.a{animation:in-20rpx 1s}', 'has in-20rpx, of which Ant’s compiler makes in-0.2rem'],
  [
    'the name of a line',
    '.a{grid-template-columns:[a-20rpx] 1fr}',
    'has [a-20rpx], of which Ant’s compiler makes [a-0.2rem]',
  ],
  [
    'a tag inside :not()',
    '.card :not(view){color:red}',
    'has view in :not(), which Ant’s compiler leaves as it is: every element fits',
  ],
  ['a tag inside :is()', '.card :is(.b,text){color:red}', 'has text in :is(), which Ant’s compiler leaves as it is'],
  [
    'a tag inside :where()',
    ':where(.a > view){color:red}',
    'has view in :where(), which Ant’s compiler leaves as it is',
  ],
  ['a tag inside :has()', '.a:has(> image){color:red}', 'has image in :has(), which Ant’s compiler leaves as it is'],
  [
    'a tag inside :nth-child()',
    ':nth-child(2n + 1 of view){color:red}',
    'has view in :nth-child(), which Ant’s compiler leaves as it is',
  ],
  [
    'a tag inside an older form',
    ':-webkit-any(view,text) .a{color:red}',
    'has view in :-webkit-any(), which Ant’s compiler leaves as it is',
  ],
  ['a tag of the web', '.a,div{color:red}', 'selects div, which is no component'],
  ['a tag in capitals', 'VIEW{color:red}', 'selects VIEW, which is no component'],
  ['a tag that draws nothing of its own', 'picker{color:red}', 'selects picker, which draws nothing of its own'],
  ['a selector that is none', '.a::{color:red}', 'has .a::, which is no selector'],
  [
    'a part of a script',
    `.a::before{content:"${SCRIPT}x}"}`,
    'has ${, which Ant’s compiler takes for a part of a script',
  ],
  ['an import by an address', '@import url("./common.acss");', 'imports by url("./common.acss")'],
  ['an import for some windows', '@import "./common.acss" screen;', 'imports by "./common.acss" screen'],
  ['a container', '@container (min-width:1px){.a{color:red}}', 'has @container'],
  ['a layer', '@layer a{.a{color:red}}', 'has @layer'],
  ['a declared property', '@property --x{syntax:"*";inherits:false}', 'has @property'],
  ['an at-rule in capitals', '@MEDIA print{.a{color:red}}', 'has @MEDIA'],
])('finds %s', async (_, acss, said) => {
  expect((await found(acss)).join('\n')).toContain(said);
});

test.each([
  ['lengths', '.a{margin:0 -20rpx 0.5rpx +5rpx;width:calc(100% - 20rpx*2);--gap:20rpx;height:calc(1px*2)}'],
  ['lengths of a picture and a function', '.a{transform:translate(-50%,0.5rpx);background-size:auto 10rpx}'],
  ['a text and an address without lengths', '.a{content:"\\e600";background:url(https://x.example/a.png)}'],
  ['lengths and tags in @media', '@media (min-width:375px){view{padding:32rpx}}'],
  ['classes in @supports', '@supports (display:grid){.a,.a:not(.b){padding:32px}}'],
  ['a font', '@font-face{font-family:x;src:url(https://x.example/20rpx.woff)}'],
  ['an animation', '@keyframes k{from,50%{left:20rpx}to{left:0}}'],
  ['selectors', 'page,view.a > text,#view,*,:root,.a:not(.b, .c):nth-child(2n+1)::after,view:lang(zh){color:red}'],
  ['a comment', `.a{color:red/* 10RPX ${SCRIPT}x} */} /* .5rpx */`],
])('takes %s', async (_, acss) => {
  expect(await found(acss)).toEqual([]);
});
