import { ClassNames } from './shortClassNames';

const shorten = (assets: Readonly<Record<string, string>>, names = new ClassNames()) =>
  Object.fromEntries(names.shorten(new Map(Object.entries(assets))));

it('a class has the same short name in every file', () => {
  const short = shorten({
    'page.acss': '.zj-card{a:b}.zj-card .zj-card__title{c:d}',
    'base.axml': '<view class="zj-card"><text class="{{i.cl}}"/></view>',
    'page.js': 'h("view",{className:"zj-card__title zj-card"})',
  });
  expect(short).toEqual({
    'page.acss': '.ba{a:b}.ba .bb{c:d}',
    'base.axml': '<view class="ba"><text class="{{i.cl}}"/></view>',
    'page.js': 'h("view",{className:"bb ba"})',
  });
});

it('what is added last gets the names that are given already, and new ones after them', () => {
  const names = new ClassNames();
  shorten({ 'a.js': 'zj-card zj-tag' }, names);
  expect(shorten({ 'base.axml': 'zj-tag zj-button zj-card' }, names)).toEqual({ 'base.axml': 'bb bc ba' });
});

it('a modifier stays, so that a script can put it together from a value', () => {
  const short = shorten({
    'a.css': '.zj-tag--success{a:b}.zj-tag-row--on{a:b}',
    'a.js': '"zj-tag zj-tag--".concat(kind)',
  });
  expect(short).toEqual({ 'a.css': '.ba-success{a:b}.bb-on{a:b}', 'a.js': '"ba ba-".concat(kind)' });
});

it('a file without a class of ours is left alone', () => {
  expect(shorten({ 'a.js': 'const zj = "u-zj-card" + zjcard' })).toEqual({});
});

it('more classes than names is an error, and none is called as advertisements are', () => {
  const names = (count: number) => Array.from({ length: count }, (_, n) => `zj-c${n}`).join(' ');
  expect(() => shorten({ 'a.js': names(651) })).toThrow('more classes than names');
  expect(new Set(shorten({ 'a.js': names(650) })['a.js']?.split(' ')).size).toBe(650);
  expect(shorten({ 'a.js': names(650) })['a.js']).not.toMatch(/\ba/);
});
