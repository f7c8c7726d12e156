/** Packages of each kind that people bring, as small as they get: file by file, as text. Nothing is wrong with any. */
export type Sources = Readonly<Record<string, string>>;

const PAGE = 'pages/home/home';
const configuration = (title: string) => JSON.stringify({ pages: [PAGE], window: { defaultTitle: title } });

/** Written by hand, in today's language, with a component of its own and a project file of the old format. */
export const NATIVE: Sources = {
  'app.json': configuration('记账'),
  'app.js': `import { start } from './util';
for (const foreign of [typeof window, typeof fetch, typeof XMLHttpRequest, typeof URL, typeof TextEncoder, typeof AbortController])
  if (foreign !== 'undefined') console.error('Alipay has no such thing');
App({ globalData: { began: start() }, onLaunch() {} });`,
  'app.acss': '.page { padding: 12pt; font-size: 16px } .tally { margin: 1cm }',
  'util.js': `export const start = () => Date.now();
export class Box { static of(x) { return Object.assign(new Box(), { x }); } }`,
  'mini.project.json': '{"enableAppxNg":true,"component2":true}',
  [`${PAGE}.json`]: '{"usingComponents":{"tally":"/components/tally/tally"}}',
  [`${PAGE}.js`]: `import { Box } from '../../util';
const { x, ...rest } = Box.of('盒');
Page({
  data: { name: 'li.ming', x, ...rest, counted: 0, sent: false },
  async onLoad() { await Promise.resolve(); this.setData({ loaded: true }); },
  onTally(n) { this.setData({ counted: n }); },
  onSubmit() { this.setData({ sent: true }); },
  async onAsk() {
    const { data } = await my.request({ url: 'https://shop.example/items', headers: { 'Content-Type': 'application/json' } });
    this.setData({ items: data });
  },
});`,
  [`${PAGE}.axml`]: `<view class="page">
  <text a:if="{{loaded}}">{{name.split('.')[0]}} {{\`<\${x}>\`}}</text>
  <scroll-view scrollY><tally from="{{2}}" onTally="onTally" /></scroll-view>
  <text>报数 {{counted}}</text>
  <form onSubmit="onSubmit"><button formType="submit" hoverClass="x">提交</button></form>
  <text a:if="{{sent}}">已提交</text>
  <button onTap="onAsk">询问</button>
  <text a:for="{{items}}" a:key="id">{{item.name}}</text>
</view>`,
  'components/tally/tally.json': '{"component":true,"styleIsolation":"shared"}',
  'components/tally/tally.js': `Component({
  props: { from: 0, onTally: () => {} },
  data: { n: 0 },
  didMount() { this.setData({ n: this.props.from }); },
  methods: { add() { const n = this.data.n + 1; this.setData({ n }); this.props.onTally(n); } },
});`,
  'components/tally/tally.axml': '<view class="tally" onTap="add">计数 {{n}}</view>',
};

/** Written by hand with parts of antd-mini, which lie in `node_modules`. */
export const ANTD: Sources = {
  'app.json': configuration('组件'),
  'app.js': 'App({});',
  'mini.project.json': '{"format":2,"compileType":"mini","compileOptions":{"component2":true}}',
  [`${PAGE}.json`]: JSON.stringify({
    usingComponents: {
      'ant-button': 'antd-mini/es/Button/index',
      'ant-list': 'antd-mini/es/List/index',
      'ant-list-item': 'antd-mini/es/List/ListItem/index',
      'ant-switch': 'antd-mini/es/Switch/index',
      'ant-tag': 'antd-mini/es/Tag/index',
    },
  }),
  [`${PAGE}.js`]: `Page({
  data: { taps: 0, isOn: false, rows: [{ id: 1, name: '甲' }, { id: 2, name: '乙' }] },
  onTap() { this.setData({ taps: this.data.taps + 1 }); },
  onSwitch(isOn) { this.setData({ isOn }); },
});`,
  [`${PAGE}.axml`]: `<ant-button type="primary" onTap="onTap">点 {{taps}}</ant-button>
<ant-tag type="outline">标签</ant-tag>
<ant-switch checked="{{isOn}}" onChange="onSwitch" />
<text a:if="{{isOn}}">开了</text>
<ant-list header="列表"><ant-list-item a:for="{{rows}}" a:key="id">{{item.name}}</ant-list-item></ant-list>`,
};

/** What that one takes from this project's `node_modules`. */
export const ANTD_MODULES = [
  ...['antd-mini/es', 'antd-mini/package.json', 'antd-mini/node_modules', '@preact/signals-core', 'async-validator'],
  ...['dayjs', 'fast-deep-equal', 'lodash.filter', 'lodash.get', 'lodash.isfunction', 'lodash.kebabcase'],
  ...['lodash.reduce', 'pinyin-firstletter', 'tslib'],
];

const taro = (plugins: readonly string[], page: string): Sources => ({
  'package.json': '{"name":"empty","private":true,"browserslist":["ios >= 9","android >= 5"]}',
  'babel.config.js': "module.exports = { presets: [['taro', { framework: 'react', ts: true }]] };",
  'config/index.ts': `export default {
  projectName: 'empty', designWidth: 750, deviceRatio: { 750: 1 }, sourceRoot: 'src', outputRoot: 'dist',
  framework: 'react', plugins: ${JSON.stringify(plugins)}, compiler: { type: 'webpack5', prebundle: { enable: false } },
  mini: {}, h5: {},
};`,
  'project.alipay.json': '{"format":2,"compileType":"mini","miniprogramRoot":"."}',
  'src/app.tsx': 'export default ({ children }: any) => children;',
  'src/app.config.ts': "export default defineAppConfig({ pages: ['pages/index/index'] });",
  'src/pages/index/index.config.ts': "export default definePageConfig({ navigationBarTitleText: '首页' });",
  'src/pages/index/index.tsx': page,
});

/** An empty app of Taro's, with nothing of this project's. */
export const TARO: Sources = taro(
  [],
  `import { Text, View } from '@tarojs/components';
import { useState } from 'react';
export default function Index() {
  const [n, set] = useState(0);
  return <View onClick={() => set(n + 1)}><Text>Hello {n}</Text></View>;
}`,
);

/** The same, written with the tags of HTML. */
export const TARO_HTML: Sources = taro(
  ['@tarojs/plugin-html'],
  `import { useState } from 'react';
export default function Index() {
  const [n, set] = useState(0);
  return <div><h1>Hello {n}</h1><button onClick={() => set(n + 1)}>add</button></div>;
}`,
);
