import alipayTemplates from './alipayTemplates';

const text = (content: string) => ({ source: () => content, size: () => content.length });
const part = (name: string, words: string) => `<template name="tmpl_0_${name}"><view>${words}</view></template>`;
const BASE = '<template name="tmpl_0_3"><view style="{{i.st}}"></view></template>';

/** The plugin, with what it makes of the templates of one build after the other. */
function building() {
  let modify: (build: { assets: Record<string, ReturnType<typeof text>> }) => void = () => {};
  alipayTemplates({
    modifyBuildAssets: (given) => {
      modify = given;
    },
  });
  return (...parts: string[]) => {
    const assets: Record<string, ReturnType<typeof text>> = { 'base.axml': text([BASE, ...parts].join('\n')) };
    modify({ assets });
    return String(assets['base.axml']?.source());
  };
}

test('a part that Taro compiles stays in the templates when a later build, of a change elsewhere, leaves it out', () => {
  const build = building();
  const [one, other] = [part('f1t0', 'one'), part('f2t0', 'other')];
  expect(build(one, other)).toContain(one);
  const later = build();
  expect([one, other].map((template) => later.split(template).length)).toEqual([2, 2]);
  expect(build().split(one)).toHaveLength(2);
});

test('a part that is changed is there as it is now, beside those that are not', () => {
  const build = building();
  build(part('f1t0', 'one'), part('f2t0', 'other'));
  const later = build(part('f2t0', 'changed'));
  expect(later).toContain(part('f1t0', 'one'));
  expect(later).toContain(part('f2t0', 'changed'));
  expect(later).not.toContain('other');
});
