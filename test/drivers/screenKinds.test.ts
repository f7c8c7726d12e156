/** @jest-environment jsdom */
import { screenKinds } from './screenKinds';

// jsdom lays nothing out.
Element.prototype.checkVisibility = function isShown() {
  return this.closest('[hidden]') === null;
};

function kindsOf(screen: string): Promise<readonly string[]> {
  document.body.innerHTML = screen;
  return screenKinds(undefined);
}

/** The kinds that only the second screen shows. */
async function newKinds(known: string, screen: string): Promise<readonly string[]> {
  const before = await kindsOf(known);
  return (await kindsOf(screen)).filter((kind) => !before.includes(kind));
}

const order = (name: string, price: string) =>
  `<div role="button" aria-label="${name}" class="zj-rental-card" style="width: ${price.length}px"><img alt="" src="${name}.png"><p class="zj-rental-card__parts">${price}</p></div>`;

test('other words, pictures and figures, and more or less of something, are nothing new', async () => {
  const one = `<main>${order('iPhone 17', '¥239.90')}</main>`;
  const other = `<main>${order('小米 15', '¥179.90')}${order('iPad Air', '¥1,191.90')}</main>`;
  expect(await newKinds(one, other)).toEqual([]);
  expect(await newKinds(other, one)).toEqual([]);
});

const shown =
  '<main><p class="hint">两个工作日内</p><div role="button" aria-label="关闭"></div><div role="link"><span>协议</span></div></main>';

test.each([
  ['another colour', shown.replace('hint', 'hint-light')],
  ['a text that is not there', shown.replace('两个工作日内', ' ')],
  ['a button without a name', shown.replace('关闭', '')],
  ['a link in which nothing stands', shown.replace('<span>协议</span>', '')],
  ['a button that has another role', shown.replace('button', 'link')],
  ['an attribute more', shown.replace('<p ', '<p aria-checked="true" ')],
  ['the same in another place', shown.replace(/main/g, 'aside')],
])('%s is new', async (_, other) => {
  expect(await newKinds(shown, other)).not.toEqual([]);
});

test('what names an element may be a picture in it', async () => {
  const pictured = (alt: string) => shown.replace('<span>协议</span>', `<img alt="${alt}">`);
  expect(await newKinds(pictured('协议'), pictured(''))).toHaveLength(2);
});

test('what nobody sees has no part in it: a page below this one, a drawing', async () => {
  const below = '<div hidden><p class="other">首页</p></div>';
  const drawing = '<i aria-hidden="true" class="clock"></i>';
  expect(await kindsOf(`${below}${shown.replace('<p ', `${drawing}<p `)}`)).toEqual(await kindsOf(shown));
});

test('it is told once nothing shows a finger any more', async () => {
  document.body.innerHTML = shown.replace('<p class="hint"', '<p class="hint pressed"');
  const told = jest.fn();
  const telling = screenKinds(undefined).then(told);
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  expect(told).not.toHaveBeenCalled();
  document.querySelector('.hint')?.classList.remove('pressed');
  await telling;
  expect(told).toHaveBeenCalledWith(await kindsOf(shown));
});
