/** Templates that Ant's compiler takes and does something else with: what it makes of them is tried in `antCompiler.test.ts`. */

import { withSmallPackage } from '../../../../test/alipay/smallPackage';
import { checkPackage, lineOf, readingChecks } from '..';

const MARKUP = readingChecks.filter(({ name }) => /tags|expressions|loops|conditions|texts|elements/.test(name));

const found = (axml: string) =>
  withSmallPackage({ 'pages/home/index.axml': axml }, async (folder) =>
    (await checkPackage(folder, MARKUP)).map(lineOf),
  );

/** A loop whose attributes are tried. */
const loop = (attributes: string, tag = 'view') => `<${tag} a:for="{{list}}" ${attributes}></${tag}>`;

describe('loops', () => {
  test.each([
    ['a key that is an expression', loop('a:key="{{item.id}}"'), 'a:key="{{item.id}}", of which no key is made'],
    ['a key with a blank', loop('a:key=" id"'), 'a:key=" id", of which no key is made'],
    ['a key with a dash', loop('a:key="id-number"'), 'a:key="id-number", of which no key is made'],
    ['a key with a place', loop('a:key="ids[0]"'), 'a:key="ids[0]", of which no key is made'],
    ['a key in Chinese', loop('a:key="编号"'), 'a:key="编号", of which no key is made'],
    ['an empty key', loop('a:key=""'), 'a:key="", of which no key is made'],
    ['a key by another word for the item', loop('a:key="*item"'), 'a:key="*item", of which no key is made'],
    ['a key that names the item', loop('a:key="item.id"'), 'a:key="item.id", which is read as item.item.id'],
    [
      'a key that names the item otherwise',
      loop('a:for-item="one" a:key="one"'),
      'a:key="one", which is read as one.one',
    ],
    ['a key beside a condition', loop('a:if="{{item.ok}}" a:key="id"'), 'a:key beside a:if, where it is dropped'],
    ['a key upon a template', loop('is="t" a:key="id"', 'template'), 'a:key upon it, where it is dropped'],
    ['a key upon an include', loop('src="./a.axml" a:key="id"', 'include'), 'a:key upon it, where it is dropped'],
    ['a loop upon a slot', loop('', 'slot'), 'a:for upon it, where it is dropped'],
    ['a loop over a number', '<view a:for="{{3}}" />', 'a:for="{{3}}", a number: the item counts from 1'],
    ['a loop over a length', '<view a:for="{{list.length}}" />', 'a number: the item counts from 1'],
    ['a loop over a difference', '<view a:for="{{a - 1}}" />', 'a number: the item counts from 1'],
    ['a loop over a number in case', '<view a:for="{{a ? list : 3}}" />', 'a number: the item counts from 1'],
    ['a loop over a number otherwise', '<view a:for="{{list || 3}}" />', 'a number: the item counts from 1'],
    ['a loop over a text', `<view a:for="{{'abc'}}" />`, 'a text: nothing is drawn'],
    ['a loop over what is no expression', '<view a:for="list" />', 'a:for="list", a text: nothing is drawn'],
    ['a loop over two lists', '<view a:for="{{a}}{{b}}" />', 'a text: nothing is drawn'],
    ['a loop over nothing', '<view a:for="" />', 'a text: nothing is drawn'],
    ['a loop over yes and no', '<view a:for="{{!a}}" />', 'yes or no: nothing is drawn'],
  ])('finds %s', async (_, axml, said) => {
    expect((await found(axml)).join('\n')).toContain(said);
  });

  test.each([
    loop('a:key="id"'),
    loop('a:key="*this"'),
    loop('a:key="a.b.c"'),
    loop('a:key="index"'),
    loop('a:for-item="one" a:for-index="at" a:key="item"'),
    '<block a:for="{{list}}" a:key="id"><view a:if="{{item.ok}}" /></block>',
    '<view a:for=" {{[7, 8]}} " />',
    '<view a:for="{{a ? b : []}}" /><view a:for="{{a.b || c}}" />',
  ])('takes %s', async (axml) => {
    expect(await found(axml)).toEqual([]);
  });
});

describe('conditions', () => {
  test.each([
    ['a condition that is a text', '<view a:if="false" />', 'a:if="false", a text: it always holds'],
    ['a condition that is an expression of a text', `<view a:if="{{'no'}}" />`, 'a text: it always holds'],
    ['a condition beside a text', '<view a:if="x{{a}}" />', 'a text: it always holds'],
    ['an empty condition', '<view a:if="" />', 'a:if="", without a condition: it always holds'],
    ['two conditions', '<view a:if="{{a}}{{b}}" />', 'a:if="{{a}}{{b}}", two expressions put together'],
    ['another condition without one', '<view a:if="{{a}}" /><view a:elif="" />', 'a:elif="", without a condition'],
    ['an else at the beginning', '<view a:else />', 'a:else without a:if before it'],
    ['an else with a value', '<view /><view a:else="" />', 'a:else without a:if before it'],
    ['an else behind a text', '<view a:if="{{a}}" />或<view a:else />', 'a:else without a:if before it'],
    ['an else behind an else', '<view a:if="{{a}}" /><view a:else /><view a:else />', 'a:else without a:if before it'],
    ['an else behind a loop', '<view a:for="{{l}}" a:if="{{a}}" /><view a:else />', 'a:else without a:if before it'],
    [
      'an else of another’s inside',
      '<view><view a:if="{{a}}" /></view><view a:else />',
      'a:else without a:if before it',
    ],
  ])('finds %s', async (_, axml, said) => {
    expect((await found(axml)).join('\n')).toContain(said);
  });

  test.each([
    '<view a:if="{{a}}" />\n<!-- or -->\n<view a:elif="{{b}}" /><view a:else />',
    '<block><view a:if="{{a}}"><text>{{b}}</text></view><view a:for="{{l}}" a:else /></block>',
    '<view a:if=" {{a}} " /><view a:if="{{true}}" />',
  ])('takes %s', async (axml) => {
    expect(await found(axml)).toEqual([]);
  });
});

describe('texts and values', () => {
  test.each([
    ['a blank by its name', '<view>A&nbsp;B</view>', '&nbsp;, which is shown as it is written'],
    ['a sign by its name', '<view>1 &lt; 2</view>', '&lt;, which is shown as it is written'],
    ['an ampersand by its name', '<text>R&amp;D</text>', '&amp;, which is shown as it is written'],
    ['a sign of HTML', '<view>&copy; 2026</view>', '&copy;, which is shown as it is written'],
    ['a sign by its number', '<view>A&#160;B&#xA0;C</view>', '&#160;, &#xA0;, which are shown as they are written'],
    ['a sign in a value', '<view aria-label="a&nbsp;b" />', 'aria-label="a&nbsp;b" with &nbsp;'],
    ['a sign in an expression', `<view>{{'&nbsp;'}}</view>`, '&nbsp;, which is shown as it is written'],
    ['a sign that even decode leaves', '<text decode="{{true}}">&nbsp;&copy;</text>', '&copy;, which is shown'],
    ['a section without markup', '<view><![CDATA[a<b]]></view>', 'a CDATA section, which is dropped'],
    [
      'two expressions in an id',
      '<view id="{{a}}{{b}}" />',
      'id="{{a}}{{b}}", which adds up a and b where they are numbers',
    ],
    ['three expressions', '<view class="{{a}}{{b}}{{c}}" />', 'which adds up a and b'],
    ['two expressions before a text', '<view data-x="{{a}}{{b}}px" />', 'which adds up a and b'],
    ['two expressions in the name of a template', '<template is="{{a}}{{b}}" />', 'which adds up a and b'],
    ['a text otherwise', `<view id="{{a || 'x'}}{{b}}" />`, "which adds up a || 'x' and b"],
    [
      'data of a template with a text',
      '<template is="{{t}}" data="x{{a}}" />',
      'data="x{{a}}", of which nothing is handed over',
    ],
    [
      'data of a template that is a text',
      '<template is="{{t}}" data="a" />',
      'data="a", of which nothing is handed over',
    ],
    ['data of a template twice', '<template is="{{t}}" data="{{a}}{{b}}" />', 'of which nothing is handed over'],
    ['a no that is a text', '<button disabled="false" />', 'disabled="false", a text that counts as true'],
    ['a no of every component', '<view hidden="false" />', 'hidden="false", a text that counts as true'],
    ['a no that is the text of an expression', `<scroll-view scroll-y="{{'false'}}" />`, 'a text that counts as true'],
    ['a wide blank at a text’s beginning', '<view>　　租期</view>', 'a blank at an end, which is dropped'],
    ['a blank at the end of a piece of a line', '<text>共 </text>', 'a blank at an end, which is dropped'],
    ['a blank before an expression', '<text> {{n}} 期</text>', 'a blank at an end, which is dropped'],
  ])('finds %s', async (_, axml, said) => {
    expect((await found(axml)).join('\n')).toContain(said);
  });

  test.each([
    '<text decode>&nbsp;&lt;&gt;&amp;&apos;&ensp;&emsp;</text>',
    `<view>A&B {{a && b ? 'x' : 'y'}} {{a < b}} a > b</view>`,
    '<rich-text nodes="&lt;b&gt;" />',
    `<view id="x{{a}}{{b}}" class="{{a}} {{b}}" data-a="{{'a'}}{{b}}" data-b="{{a}}{{b ? 'x' : ''}}" />`,
    `<view id="{{a + ''}}{{b}}" data-c="{{typeof a}}{{b}}">{{a}}{{b}}</view>`,
    '<template is="{{t}}" data=" {{...a, b: c}} " />',
    '<view aria-hidden="false" data-x="false" hidden="{{false}}" /><input value="false" disabled />',
    '<view>\n  租期\n</view><view> 租期 </view><text>共 {{n}} 期</text>',
  ])('takes %s', async (axml) => {
    expect(await found(axml)).toEqual([]);
  });
});

describe('styles of elements', () => {
  test.each([
    ['a length without its zero', 'margin:0 .5rpx', 'has .5rpx, which the base library reads as another length'],
    ['a length with an exponent', 'width:1e2rpx', 'has 1e2rpx, which the base library reads as another length'],
    ['a length in an address', 'background:url(https://x.example/20rpx.png)', 'where the base library puts px for rpx'],
    ['a declaration above others', 'color:red !important', 'has !important upon color in its style'],
    ['a property in capitals', 'Width:20rpx', 'has Width in its style, which is taken in small letters only'],
    ['a comment', '/* red */color:red', 'has /*red*/ in its style, which takes the next declaration along'],
    ['what is no CSS', 'color', 'has a style that is no CSS: Unknown word color'],
  ])('finds %s', async (_, style, said) => {
    expect((await found(`<view style="${style}" />`)).join('\n')).toContain(said);
  });

  test.each(['width:10RPX;margin:-20rpx 0.5rpx', '--Gap:1px;width:calc(100% - 20rpx)', 'width:{{a}}rpx', ''])(
    'takes %s',
    async (style) => {
      expect(await found(`<view style="${style}" />`)).toEqual([]);
    },
  );
});
