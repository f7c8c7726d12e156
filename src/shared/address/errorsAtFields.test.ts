import { errorsAtFields } from './errorsAtFields';

test('messages go to their fields, the first to each; those of no field are dropped', () => {
  const messages = {
    address: '请补充收货地址',
    'address.city': '别的',
    'address.detail': '写全',
    name: '填写姓名',
    idNumber: '没有这一栏',
    addressee: '也没有',
  };
  expect(errorsAtFields(messages, ['name', 'phone', 'region', 'detail'])).toEqual({
    region: '请补充收货地址',
    detail: '写全',
    name: '填写姓名',
  });
});
