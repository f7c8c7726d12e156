import { differenceOf } from './pairUser';

test('screens that say the same do not differ, in whatever order', () => {
  expect(differenceOf(['姓名', '李明远'], ['李明远', '姓名'])).toBeUndefined();
});

test('what only one of them says is a difference, as often as it says it more', () => {
  expect(differenceOf(['待发货', '待发货'], ['待发货', '已送达'])).toEqual([['待发货'], ['已送达']]);
});

test('a mask says the same as what it masks, and no more', () => {
  expect(differenceOf(['李**', '世*****'], ['李明远', '世纪大道 100 号 8 栋 301 室'])).toBeUndefined();
  expect(differenceOf(['李明远'], ['李**'])).toBeUndefined();
  expect(differenceOf(['王**'], ['李明远'])).toEqual([['王**'], ['李明远']]);
  expect(differenceOf(['李**'], ['李明远', '李明远'])).toEqual([[], ['李明远']]);
});
