import { maskedCall } from './maskedCall';

test('words of the app are told, everything else is not', () => {
  expect(maskedCall('toast', { content: '已复制', type: 'none', appx_open_name: 'x' })).toEqual({
    content: '已复制',
    type: 'none',
  });
  expect(maskedCall('tradePay', { orderStr: 'alipay_sdk=1' })).toEqual({ orderStr: '***' });
  expect(maskedCall('startBizService', { name: 'open-certify', param: '{"certifyId":"c"}' })).toEqual({
    name: 'open-certify',
    param: '***',
  });
  expect(
    maskedCall('pushWindow', { url: 'index.html#pages/review/index?id=app-2', param: { closeAllWindow: true } }),
  ).toEqual({ url: 'index.html#pages/review/index?id=app-2', param: { closeAllWindow: true } });
});

test('what may be a phone or ID number is masked, wherever it stands', () => {
  const told = maskedCall('confirm', {
    title: '13800138000',
    message: '138 0013 8000',
    btns: ['11010519491231002X', '取消'],
    index: 13800138000,
    number: '95188',
  });
  expect(told).toEqual({ title: '***', message: '***', btns: ['***', '取消'], index: '***', number: '***' });
});

test('of what is kept or copied only the place is told', () => {
  expect(maskedCall('setTinyLocalStorage', { key: 'flow', data: { name: '李明远', age: 3 } })).toEqual({ key: 'flow' });
  expect(maskedCall('clearTinyLocalStorage', {})).toEqual({});
  expect(maskedCall('setClipboard', { text: '世纪大道' })).toEqual({});
});
