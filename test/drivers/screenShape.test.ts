/** @jest-environment jsdom */
import { screenShape } from './screenShape';

// jsdom lays nothing out.
Element.prototype.checkVisibility = function isShown() {
  return this.closest('[hidden]') === null;
};

function shapeOf(screen: string): Promise<string> {
  document.body.innerHTML = screen;
  return screenShape(undefined);
}

const order = (name: string, price: string) =>
  `<div role="button" aria-label="${name}" class="rc" style="width: ${price.length}px"><img alt="" src="${name}.png"><p class="rc-p">${price}</p></div>`;

test('screens that differ in words, pictures, figures and how many there are of something have one shape', async () => {
  const one = await shapeOf(`<main>${order('iPhone 17', '¥239.90')}</main>`);
  const other = await shapeOf(`<main>${order('小米 15', '¥179.90')}${order('iPad Air', '¥1,191.90')}</main>`);
  expect(other).toBe(one);
});

const shown = '<main><p class="hint">两个工作日内</p><div role="button" aria-label="关闭"></div></main>';

test.each([
  ['another colour', shown.replace('hint', 'hint-light')],
  ['a text that is not there', shown.replace('两个工作日内', ' ')],
  ['a button without a name', shown.replace('关闭', '')],
  ['a button that has another role', shown.replace('button', 'link')],
  ['an attribute more', shown.replace('<p ', '<p aria-checked="true" ')],
  ['the same in another place', shown.replace(/main/g, 'aside')],
])('%s is another shape', async (_, other) => {
  expect(await shapeOf(other)).not.toBe(await shapeOf(shown));
});

test('what nobody sees has no part in it: a page below this one, a drawing', async () => {
  const below = '<div hidden><p class="other">首页</p></div>';
  const drawing = '<i aria-hidden="true" class="clock"></i>';
  expect(await shapeOf(`${below}${shown.replace('<p ', `${drawing}<p `)}`)).toBe(await shapeOf(shown));
});

test('it is told once nothing shows a finger any more', async () => {
  document.body.innerHTML = shown.replace('<p class="hint"', '<p class="hint u-p"');
  const told = jest.fn();
  const telling = screenShape(undefined).then(told);
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  expect(told).not.toHaveBeenCalled();
  document.querySelector('.hint')?.classList.remove('u-p');
  await telling;
  expect(told).toHaveBeenCalledWith(await shapeOf(shown));
});
