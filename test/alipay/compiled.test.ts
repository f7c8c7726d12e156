/** Compiled parts as the host draws them: what stands in their templates, and what the app sends. */
import { readCompiled } from './host/compiled';
import type { PageNode } from './host/pageData';
import { readTemplates } from './host/templates';
import { View } from './host/view';

const AXML = `
<template name="tmpl_0_8"><view role="{{i.role}}" aria-label="{{i.ariaLabel}}" onTap="eh" class="{{i.cl}}"></view></template>
<template name="tmpl_0_9"><block>{{i.v}}</block></template>

<template name="tmpl_0_f1t0"><view class="a" role="button" data-sid="{{i.sid}}" onTap="eh"><text>可免押</text><view a:if="{{i.cn[0].compileIf}}">缺 {{i.cn[0].cn[0].v}}</view><view a:else>有货</view><view><template is="{{xs.a(0, i.cn[1].cn[0].nn)}}" data="{{i:i.cn[1].cn[0]}}" /></view></view></template>
<template name="tmpl_0_f2t0"><image src="{{i.p3}}" mode="aspectFit" hover-stay-time="{{xs.b(i.p5,400)}}"></image></template>
`;

const templates = { plain: readTemplates(AXML), compiled: readCompiled(AXML) };
const card = (...cn: object[]): PageNode => ({ nn: 'f1t0', sid: '_A', cn: JSON.parse(JSON.stringify(cn)) });
const picture = { cn: [{ nn: 'f2t0', sid: '_B', p3: '/a.png' }] };

it('shows what is fixed, what is sent, and of two alternatives one', () => {
  const shown = new View([card({ compileIf: true, cn: [{ v: '货' }] }, picture)], templates);
  expect(shown.text).toBe('可免押\n缺 货');
  const hidden = new View([card({}, picture)], templates);
  expect(hidden.text).toBe('可免押\n有货');
});

it('has controls and events as its template says', () => {
  const [control] = new View([card({}, picture)], templates).controls('可免押有货');
  expect(control?.node.sid).toBe('_A');
  expect(control?.template.events.has('tap')).toBe(true);
});

it('draws a part inside by its own template', () => {
  const view = new View([card({}, picture)], templates);
  const image = view.elements.find(({ template }) => template.tag === 'image');
  expect(image && [view.attribute(image, 'src'), view.attribute(image, 'hover-stay-time')]).toEqual(['/a.png', 400]);
});

it('says so where a part leaves to be drawn what was sent without its name', () => {
  expect(() => new View([card({}, { cn: [{ v: 'x' }] })], templates)).toThrow('No node at i.cn[1].cn[0]');
});
