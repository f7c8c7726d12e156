/**
 * Faults that a build, a plugin of it or a hand could put into the package, one at a time. Each is caught by
 * `npm run check:alipay` or, where reading cannot tell, by a journey in the built package: `npm run faults:alipay`.
 */
import { add, append, edit, editAny, remove, type Seed } from './seed';

export interface SeededFault {
  readonly name: string;
  readonly kind: string;
  readonly seed: Seed;
}

const MEGABYTE = 1024 * 1024;
/** Where the app's own calls of `my` may end up: webpack decides. */
const APP_SCRIPTS = ['common.js', 'app.js', 'vendors.js'];

/** Puts what a user of the template would see at the end of the home page. */
const draw = (axml: string): Seed => append('pages/home/index.axml', axml);

const of = (kind: string, faults: readonly (readonly [name: string, seed: Seed])[]): SeededFault[] =>
  faults.map(([name, seed]) => ({ name, kind, seed }));

export const faults: readonly SeededFault[] = [
  ...of('markup', [
    ['a tag that is not closed', edit('base.axml', '</text>', '')],
    ['a tag that Alipay has not', edit('base.axml', /(<\/?)scroll-view/g, '$1scroller')],
    ['an attribute that Alipay has not', edit('base.axml', 'hover-class=', 'hover-klass=')],
    ['a directive of another platform', edit('base.axml', 'a:for="{{root.cn}}"', 'wx:for="{{root.cn}}"')],
    [
      'a loop whose key is dropped',
      edit(
        'base.axml',
        /<block (a:for="\{\{i\.cn\}\}" a:key="sid")><template (.*?) \/><\/block>/,
        '<template $2 $1 />',
      ),
    ],
    ['an expression that ends too early', edit('base.axml', "{{i.p3||'none'}}", '{{i.p3||}}')],
    ['a branch without its beginning', edit('base.axml', '<block>{{i.v}}</block>', '<block a:else>{{i.v}}</block>')],
    ['a function that utils.sjs has not', edit('base.axml', 'xs.b(', 'xs.bb(')],
    ['a template that is not there', edit('pages/home/index.axml', 'is="taro_tmpl"', 'is="taro_tmp"')],
    ['a text that is shown under another name', edit('base.axml', '<block>{{i.v}}</block>', '<block>{{i.w}}</block>')],
    ['no template for a node', edit('base.axml', '<template name="tmpl_0_0">', '<template name="tmpl_0_00">')],
    [
      'a field that shows another value',
      edit('base.axml', /(<input [^>]*?)value="\{\{i\.p\d+\}\}"/g, '$1value="{{i.p99}}"'),
    ],
  ]),
  ...of('loops', [
    ['a key that is an expression', edit('base.axml', /a:key="sid"/g, 'a:key="{{item.sid}}"')],
    ['a key that is no name of a property', edit('base.axml', /a:key="sid"/g, 'a:key="s-id"')],
    ['a key that begins with the item', edit('base.axml', /a:key="sid"/g, 'a:key="item.sid"')],
    ['a key beside a condition', edit('base.axml', /a:key="sid"/g, 'a:if="{{item}}" a:key="sid"')],
    ['a loop upon a slot', draw('<slot a:for="{{root.cn}}" />')],
    ['a loop over a number', draw('<view a:for="{{3}}">{{item}}</view>')],
    ['a loop over the number of things', draw('<view a:for="{{root.cn.length}}">{{item}}</view>')],
    ['a loop over a text', draw('<view a:for="root.cn">{{item}}</view>')],
  ]),
  ...of('conditions', [
    ['a condition without braces', draw('<view a:if="false">x</view>')],
    ['an empty condition', draw('<view a:if="">x</view>')],
    ['a branch with an empty condition', draw('<view a:else="">x</view>')],
  ]),
  ...of('texts and values', [
    ['two numbers in one value', draw('<view id="{{root.a}}{{root.b}}" />')],
    ['a sign by its name', draw('<view>A&nbsp;B</view>')],
    ['a sign by its number', draw('<view>A&#160;B</view>')],
    ['a sign by its name in a value', draw('<view aria-label="A &amp; B" />')],
    ['a section without markup', draw('<view><![CDATA[1 < 2]]></view>')],
    ['a wide blank at a text’s beginning', draw('<view>　　租期</view>')],
    ['a no that is a text', draw('<button disabled="false">x</button>')],
    ['a length without its zero upon an element', draw('<view style="margin-top:.5rpx" />')],
    ['a declaration above others upon an element', draw('<view style="color:red!important" />')],
    ['data handed over with a text', draw('<template is="taro_tmpl" data="x{{root}}" />')],
  ]),
  ...of('handlers', [
    ['an event that is misspelt', edit('base.axml', 'onTap="eh"', 'onTapp="eh"')],
    ['a handler that is misspelt', edit('base.axml', 'onInput="eh"', 'onInput="ehh"')],
    ['a runtime that gives pages no handler', edit('taro.js', /\b(\w+)\.eh=[\w.$]+,/, '')],
  ]),
  ...of('missing files', [
    ['a page without its script', remove('pages/help/index.js')],
    ['a page without its configuration', remove('pages/apply/face/index.json')],
    ['a script that others require', remove('vendors.js')],
    ['the icon of a tab', remove('assets/tabs/home.png')],
    ['the script of the templates', remove('utils.sjs')],
  ]),
  ...of('imports', [
    ['templates from a wrong place', edit('pages/apply/face/index.axml', '../../../base.axml', '../../base.axml')],
    ['styles from a wrong place', edit('app.acss', './common.acss', './commons.acss')],
    ['a script from a wrong place', edit('app.js', 'require("./vendors")', 'require("./vendor")')],
    ['a package of Node’s', edit('app.js', 'require("./vendors")', 'require("vendors")')],
  ]),
  ...of('styles', [
    ['a selector by an attribute', append('app.acss', 'view[hidden]{display:none}')],
    ['a picture of the package', append('app.acss', '.x{background:url(./assets/tabs/home.png)}')],
    ['a block that is not closed', append('common.acss', '.x{color:red')],
    ['a unit that is none', append('pages/home/index.acss', '.x{width:750rpxx}')],
    ['nested rules', append('app.acss', '.x{.y{color:red}}')],
    ['a length without its zero', append('app.acss', '.probe{line-height:.5rpx}')],
    ['a unit in capitals', append('app.acss', '.probe{width:10RPX}')],
    ['a length with an exponent', append('app.acss', '.probe{width:1e2rpx}')],
    ['a length that the window is compared with', append('app.acss', '@media (min-width:750rpx){.probe{color:red}}')],
    ['a tag in @supports', append('app.acss', '@supports (display:grid){view{padding:32px}}')],
    ['a length in @supports', append('app.acss', '@supports (display:grid){.probe{padding:32rpx}}')],
    ['an address with a length in it', append('app.acss', '.probe{background:url(https://x.example/20rpx.png)}')],
    ['a text with a length in it', append('app.acss', '.probe::before{content:"750rpx"}')],
    ['a name with a length in it', append('app.acss', '.probe{width:var(--gap-20rpx)}')],
    ['a text with a comment in it', append('app.acss', '.probe::before{content:"/*x*/"}')],
    ['a tag inside :not()', append('app.acss', '.card :not(view){color:red}')],
    ['a tag inside :is()', append('app.acss', '.card :is(view,text){color:red}')],
    ['a tag of the web', append('app.acss', '.card div{color:red}')],
    ['a class with an escape', append('app.acss', '.w-1\\/2{width:50%}')],
    ['an icon in @supports', append('app.acss', '@supports (display:grid){.probe::before{content:"\\e600"}}')],
  ]),
  ...of('configuration', [
    ['a title under another platform’s name', edit('app.json', '"defaultTitle"', '"navigationBarTitleText"')],
    ['a title that is a number', edit('pages/help/index.json', /"defaultTitle":"[^"]*"/, '"defaultTitle":1')],
    ['a tab bar of one tab', edit('app.json', /("items":\[\{.*?\}),.*?\]/, '$1]')],
    ['a project file of the old format', edit('mini.project.json', '"format": 2', '"format": 1')],
    ['configuration that is no JSON', append('pages/home/index.json', ',')],
  ]),
  ...of('sizes', [
    ['a subpackage over 2 MB', add('pages/apply/picture.png', Buffer.alloc(2.1 * MEGABYTE))],
    ['a main package over 2 MB', add('assets/picture.png', Buffer.alloc(2 * MEGABYTE))],
  ]),
  ...of('too new JavaScript', [
    ['an arrow function', append('common.js', ';[].map(x=>x);')],
    ['optional chaining', append('pages/home/index.js', ';var $page=my?.page;')],
    ['const and let', append('taro.js', ';const $taro=1;')],
  ]),
  ...of('foreign globals', [
    ['something put upon window', append('app.js', ';window.app=1;')],
    ['a title set by document', append('pages/help/index.js', ';document.title="x";')],
    ['a login by wx', append('common.js', ';function $login(){wx.login({})}')],
    ['a question whose answer is not heeded', append('app.js', ';typeof window==="undefined"&&window.alert("x");')],
    ['a flag of Node’s', append('vendors.js', ';if(process.env.DEBUG)console.log("x");')],
    ['a document of the global object', append('app.js', ';typeof self!=="undefined"&&self.document.title;')],
  ]),
  ...of('native calls', [
    ['a call that my has not', editAny(APP_SCRIPTS, 'my.getAddress(', 'my.getAddres(')],
    ['an argument that is misspelt', editAny(APP_SCRIPTS, /(my\.startAPVerify\(\{)certifyId:/, '$1certifyID:')],
    ['an argument that is missing', editAny(APP_SCRIPTS, /(my\.setStorageSync\(\{)key:[^,]*,/, '$1')],
    ['an argument of another type', edit('taro.js', 'my.canIUse("request")', 'my.canIUse(1)')],
    ['an answer read under another name', editAny(APP_SCRIPTS, /\.authCode\b/g, '.authcode')],
  ]),
  ...of('page paths', [
    ['a page under a wrong path', edit('app.json', 'pages/home/index', 'pages/hom/index')],
    ['a page that is left out', edit('app.json', '"face/index",', '')],
    ['a way to a page that is none', editAny(APP_SCRIPTS, /"pages\/device\/index"/g, '"pages/devices/index"')],
    [
      'a tab of a page that is none',
      edit('app.json', '"pagePath":"pages/orders/index"', '"pagePath":"pages/order/index"'),
    ],
  ]),
  ...of('subpackages', [
    ['a root that is no folder', edit('app.json', '"root":"pages/apply"', '"root":"pages/applies"')],
    ['a page in two packages', edit('app.json', '"pages/help/index"]', '"pages/help/index","pages/review/index"]')],
    ['a script of another subpackage', append('pages/review/index.js', ';require("../apply/sub-vendors");')],
    [
      'a page without a script it needs',
      edit('pages/apply/face/index.js', /require\("\.\.\/sub-common\/\w+\.js"\);/, ''),
    ],
  ]),
  ...of('lost events', [
    ['taps that a template does not hand on', edit('base.axml', /onTap="eh"/g, '')],
    ['typing that a template does not hand on', edit('base.axml', /onInput="eh"/g, '')],
    ['events that the runtime throws away', edit('taro.js', /\b(\w+)\.eh=[\w.$]+,/, '$1.eh=function(){},')],
  ]),
  ...of('updates of the screen', [
    ['children written to a path that is not there', edit('taro.js', /\._path\+"\.cn\."/g, '._path+".children."')],
    ['a first screen that is not written', edit('taro.js', /\b(\w+)\.setData\((\w+),(\w+)\)/g, '$1.setData({},$3)')],
  ]),
];
